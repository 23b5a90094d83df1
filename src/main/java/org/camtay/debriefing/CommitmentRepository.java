package org.camtay.debriefing;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommitmentRepository extends Repository<Commitment, CommitmentId> {

    Commitment save(Commitment commitment);

    @Query("""
            select c from Commitment c
            where c.person = :person and c.kept is null and c.meeting >= :since order by c.meeting, c.madeOn
            """)
    List<Commitment> findOpen(UUID person, LocalDate since);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Commitment c where c.person = :person and c.kept is null and c.meeting > :today")
    Optional<Commitment> lockComing(UUID person, LocalDate today);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Commitment c where c.id = :id and c.person = :person")
    Optional<Commitment> lockOwn(CommitmentId id, UUID person);

    @Modifying
    @Query("delete from Commitment c where c.meeting < :day")
    void deleteBefore(LocalDate day);
}
