package org.camtay.organisation;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UnitRepository extends Repository<Unit, UnitId> {

    Unit save(Unit unit);

    Optional<Unit> findById(UnitId id);

    <S extends Unit> List<S> saveAll(Iterable<S> units);

    @Query("select u from Unit u where u.id in :ids")
    List<Unit> findAll(Collection<UnitId> ids);

    @Query("select u from Unit u where u.code in :codes")
    List<Unit> findAllByCode(Collection<String> codes);

    /** The units with these ids; nobody else may change them or found below them before this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from Unit u where u.id in :ids order by u.path")
    List<Unit> lock(Collection<UnitId> ids);

    /** The same by code. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from Unit u where u.code in :codes order by u.path")
    List<Unit> lockByCode(Collection<String> codes);

    /** Those of these codes that units have. */
    @Query("select u.code from Unit u where u.code in :codes")
    List<String> findCodes(Collection<String> codes);

    @Query("select max(u.path) from Unit u where u.parent is null")
    Optional<String> findLastPathAlone();

    @Query("""
            select u from Unit u
            where u.path >= :from and u.path < :to and u.validFrom <= :day and (u.validTo is null or u.validTo > :day)
            order by u.path
            """)
    List<Unit> findAll(String from, String to, LocalDate day);
}
