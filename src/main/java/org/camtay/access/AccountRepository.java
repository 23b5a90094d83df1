package org.camtay.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, PersonId> {

    Account save(Account account);

    Optional<Account> findById(PersonId id);

    Optional<Account> findByLogin(String login);

    @Query("select count(a) from Account a")
    long count();

    @Query("select a from Account a where a.id in :ids")
    List<Account> findAll(Collection<PersonId> ids);
}
