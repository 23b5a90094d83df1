package org.camtay.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UnitRepository extends Repository<Unit, UnitId> {

    Unit save(Unit unit);

    Optional<Unit> findById(UnitId id);

    @Query("select count(u) from Unit u where u.parent = :parent or (u.parent is null and :parent is null)")
    int countChildren(@Nullable UUID parent);

    @Query("""
            select u from Unit u
            where u.path >= :from and u.path < :to and u.validFrom <= :day and (u.validTo is null or u.validTo > :day)
            order by u.path
            """)
    List<Unit> findAll(String from, String to, LocalDate day);
}
