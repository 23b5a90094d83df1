package org.camtay.simulation;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RunRepository extends Repository<Run, RunId> {

    Run save(Run run);

    Run saveAndFlush(Run run);

    /** Begins a run unless one of the same person and scenario goes on, whoever else begins one at the same moment. */
    @Modifying
    @Query(value = """
            insert ignore into run (id, person, scenario, language, revision, skills, rules, level, seed, started_at, running, version)
            values (:id, :person, :scenario, :language, :revision, :skills, :rules, :level, :seed, :now, 1, 0)
            """, nativeQuery = true)
    void begin(
            UUID id,
            UUID person,
            String scenario,
            String language,
            String revision,
            String skills,
            int rules,
            int level,
            long seed,
            Instant now);

    @Query("select r from Run r where r.id = :id and r.person = :person")
    Optional<Run> findOwn(RunId id, UUID person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Run r where r.id = :id and r.person = :person")
    Optional<Run> lockOwn(RunId id, UUID person);

    /** The one that goes on now, also when this transaction began to read before it was begun. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Run r where r.person = :person and r.scenario = :scenario and r.running = 1")
    Optional<Run> lockRunning(UUID person, String scenario);

    @Query("select r from Run r where r.person = :person order by r.startedAt desc")
    List<Run> findAllOf(UUID person);

    @Query("""
            select r from Run r where r.person = :person and r.finishedAt is not null and r.origin is null
            order by r.finishedAt
            """)
    List<Run> findFinished(UUID person);

    @Query("select count(r) from Run r where r.origin = :origin")
    int countFrom(UUID origin);
}
