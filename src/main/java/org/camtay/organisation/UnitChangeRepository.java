package org.camtay.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UnitChangeRepository extends Repository<UnitChange, UUID> {

    UnitChange save(UnitChange change);

    @Query("select max(c.day) from UnitChange c where c.unit = :unit")
    Optional<LocalDate> findLastDay(UUID unit);

    @Query("""
            select new org.camtay.organisation.UnitProfile$Change(c.kind, c.day, c.nameBefore, above.name, other.name)
            from UnitChange c
                left join Unit above on above.id.value = c.parentBefore
                left join Unit other on other.id.value = c.other
            where c.unit = :unit order by c.day, c.notedAt
            """)
    List<UnitProfile.Change> findAllOf(UUID unit);
}
