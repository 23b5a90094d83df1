package org.camtay.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, PersonId> {

    <S extends Account> List<S> saveAll(Iterable<S> accounts);

    Optional<Account> findById(PersonId id);

    Optional<Account> findByLogin(String login);

    /** How many passwords the account has had; nothing for a closed account. */
    @Query("select a.passwordNumber from Account a where a.id = :id and a.closedAt is null")
    Optional<Integer> findPasswordNumber(PersonId id);

    /** Those of these logins that accounts have. */
    @Query("select a.login from Account a where a.login in :logins")
    List<String> findLogins(Collection<String> logins);

    @Query("select a from Account a where a.login in :logins")
    List<Account> findByLogins(Collection<String> logins);

    /** Accounts whose name, written with or without accents, or login is like this. */
    @Query(
            "select a from Account a where a.name like :pattern or a.login like :pattern order by a.name, a.login limit :limit")
    List<Account> search(String pattern, int limit);

    @Query("""
            select a from Account a
            where a.id in :people and (a.name like :pattern or a.login like :pattern) order by a.name, a.login
            """)
    List<Account> searchAmong(Collection<PersonId> people, String pattern);

    @Query("select a from Account a where a.administrator and a.closedAt is null")
    List<Account> findAdministrators();

    @Query("select count(a) from Account a")
    long count();

    @Query("select a from Account a where a.id in :ids")
    List<Account> findAll(Collection<PersonId> ids);
}
