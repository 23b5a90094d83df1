package org.camtay.learning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActiveMonthRepository extends Repository<ActiveMonth, ActiveMonthId> {

    /** Notes the month once, whoever else notes it at the same moment. */
    @Modifying
    @Query(value = "insert ignore into active_month (person, month) values (:person, :month)", nativeQuery = true)
    void note(UUID person, LocalDate month);

    @Query("select a.id.person from ActiveMonth a where a.id.person in :people and a.id.month = :month")
    Set<UUID> findActive(Collection<UUID> people, LocalDate month);
}
