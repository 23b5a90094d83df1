package org.camtay.quiz;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttemptRepository extends Repository<Attempt, AttemptId> {

    /** Begins an attempt unless one of the same person and module runs, whoever else begins one at the same moment. */
    @Modifying
    @Query(value = """
            insert ignore into attempt (id, person, module, seed, questions, started_at, running, credit, asked, passed, version)
            values (:id, :person, :module, :seed, :questions, :now, 1, 0, 0, false, 0)
            """, nativeQuery = true)
    void begin(UUID id, UUID person, UUID module, long seed, String questions, Instant now);

    @Query("select a from Attempt a where a.id = :id and a.person = :person")
    Optional<Attempt> findOwn(AttemptId id, UUID person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Attempt a where a.id = :id and a.person = :person")
    Optional<Attempt> lockOwn(AttemptId id, UUID person);

    @Query("select a from Attempt a where a.person = :person and a.module = :module and a.running = 1")
    Optional<Attempt> findRunning(UUID person, UUID module);

    /** The one that runs now, also when this transaction began to read before it was begun. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Attempt a where a.person = :person and a.module = :module and a.running = 1")
    Optional<Attempt> lockRunning(UUID person, UUID module);

    @Query("select a from Attempt a where a.person = :person order by a.startedAt")
    List<Attempt> findAllOf(UUID person);
}
