package org.camtay.learning;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ModuleProgressRepository extends Repository<ModuleProgress, ModuleProgressId> {

    /** Notes that a module was started, once, whoever else starts it at the same moment. */
    @Modifying
    @Query(value = """
            insert ignore into module_progress (person, module, unit, started_at, version)
            values (:person, :module, :unit, :now, 0)
            """, nativeQuery = true)
    void start(UUID person, UUID module, @Nullable UUID unit, Instant now);

    Optional<ModuleProgress> findById(ModuleProgressId id);

    @Query("select p.id.module from ModuleProgress p where p.id.person = :person and p.finishedAt is not null")
    List<UUID> findFinished(UUID person);

    @Query("""
            select new org.camtay.learning.ModuleCompletion(p.id.person, p.id.module, p.finishedAt is not null)
            from ModuleProgress p where p.id.person in :people
            """)
    List<ModuleCompletion> findCompletions(Collection<UUID> people);
}
