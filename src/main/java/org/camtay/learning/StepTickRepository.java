package org.camtay.learning;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StepTickRepository extends Repository<StepTick, StepTickId> {

    /** Ticks a step once, whoever else ticks it at the same moment. */
    @Modifying
    @Query(value = """
            insert ignore into step_tick (person, lesson, step, language, revision, ticked_at, version)
            values (:person, :lesson, :step, :language, :revision, :now, 0)
            """, nativeQuery = true)
    void tick(UUID person, UUID lesson, String step, String language, String revision, Instant now);

    @Modifying
    @Query("delete from StepTick t where t.id = :id")
    void takeBack(StepTickId id);

    @Query("select t.id.step from StepTick t where t.id.person = :person and t.id.lesson = :lesson")
    Set<String> findTicked(UUID person, UUID lesson);
}
