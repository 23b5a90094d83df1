package org.camtay.learning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ModuleProgressRepository extends Repository<ModuleProgress, ModuleProgressId> {

    ModuleProgress save(ModuleProgress progress);

    Optional<ModuleProgress> findById(ModuleProgressId id);

    @Query("select p.id.module from ModuleProgress p where p.id.person = :person and p.finishedAt is not null")
    List<UUID> findFinished(UUID person);

    @Query("""
            select new org.camtay.learning.ModuleCompletion(p.id.person, p.id.module, p.finishedAt is not null)
            from ModuleProgress p where p.id.person in :people
            """)
    List<ModuleCompletion> findCompletions(Collection<UUID> people);
}
