package org.camtay.simulation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RunEntryRepository extends Repository<RunEntry, RunEntryId> {

    RunEntry save(RunEntry entry);

    @Query("select e from RunEntry e where e.id.run = :run order by e.id.place")
    List<RunEntry> findAllOf(UUID run);

    @Query("select e from RunEntry e where e.id.run in :runs order by e.id.run, e.id.place")
    List<RunEntry> findAllOf(Collection<UUID> runs);
}
