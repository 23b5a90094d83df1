package org.camtay.quiz;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttemptRepository extends Repository<Attempt, AttemptId> {

    Attempt save(Attempt attempt);

    @Query("select a from Attempt a where a.id = :id and a.person = :person")
    Optional<Attempt> findOwn(AttemptId id, UUID person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Attempt a where a.id = :id and a.person = :person")
    Optional<Attempt> lockOwn(AttemptId id, UUID person);

    @Query("select a from Attempt a where a.person = :person and a.module = :module and a.running = 1")
    Optional<Attempt> findRunning(UUID person, UUID module);

    @Query("select a from Attempt a where a.person = :person order by a.startedAt")
    List<Attempt> findAllOf(UUID person);
}
