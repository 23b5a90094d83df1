package org.camtay.learning;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StepTickRepository extends Repository<StepTick, StepTickId> {

    StepTick save(StepTick tick);

    Optional<StepTick> findById(StepTickId id);

    void delete(StepTick tick);

    @Query("select t.id.step from StepTick t where t.id.person = :person and t.id.lesson = :lesson")
    Set<String> findTicked(UUID person, UUID lesson);
}
