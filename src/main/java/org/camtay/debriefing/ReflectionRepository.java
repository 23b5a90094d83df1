package org.camtay.debriefing;

import java.util.Optional;
import org.camtay.simulation.RunId;
import org.springframework.data.repository.Repository;

interface ReflectionRepository extends Repository<Reflection, RunId> {

    Reflection save(Reflection reflection);

    Optional<Reflection> findById(RunId run);
}
