package org.camtay.records;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecordEditionRepository extends Repository<RecordEdition, RecordEditionId> {

    RecordEdition save(RecordEdition edition);

    @Query("select e from RecordEdition e where e.id.record = :record order by e.id.edition desc")
    List<RecordEdition> findAllOf(UUID record);

    @Modifying
    @Query("""
            delete from RecordEdition e
            where e.id.record in (select r.id.value from ActivityRecord r where r.heldOn < :day)
            """)
    void deleteBefore(LocalDate day);
}
