package org.camtay.organisation;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
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

    String BRANCH = """
            select new org.camtay.organisation.Directory$Branch(u,
                (select count(c) from Unit c
                 where c.parent = u.id.value and c.validFrom <= :day and (c.validTo is null or c.validTo > :day)))
            from Unit u where u.validFrom <= :day and (u.validTo is null or u.validTo > :day)
            """;

    @Query(BRANCH + " and u.parent is null order by u.path")
    List<Directory.Branch> findAlone(LocalDate day);

    @Query(BRANCH + " and u.path in :paths order by u.path")
    List<Directory.Branch> findBranches(Collection<String> paths, LocalDate day);

    @Query(BRANCH + " and u.parent = :parent order by u.path limit :limit offset :offset")
    List<Directory.Branch> findBelow(UUID parent, LocalDate day, int offset, int limit);

    /** Everything that is asked for stands in one index, so no row is read for a unit that is not found. */
    @Query("""
            select u.path from Unit u
            where u.path >= :from and u.path < :to and u.sought like :pattern
              and u.validFrom <= :day and (u.validTo is null or u.validTo > :day)
            order by u.path limit :limit
            """)
    List<String> findPaths(String from, String to, String pattern, LocalDate day, int limit);

    @Query("""
            select count(u) from Unit u
            where u.parent = :parent and u.validFrom <= :day and (u.validTo is null or u.validTo > :day)
            """)
    int countBelow(UUID parent, LocalDate day);

    @Query("select u from Unit u where u.path in :paths order by u.path")
    List<Unit> findAllByPath(Collection<String> paths);

    /** Gives a subtree another beginning of its paths, in one statement. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update Unit u set u.path = concat(:after, substring(u.path, :length + 1)), u.version = u.version + 1
            where u.path >= :from and u.path < :to
            """)
    void movePaths(String from, String to, int length, String after);
}
