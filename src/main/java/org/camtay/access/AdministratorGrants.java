package org.camtay.access;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever administers the installation does so everywhere, by the account and not by a post. */
@Component
@Transactional(readOnly = true)
class AdministratorGrants implements GrantSource {

    private final AccountRepository accounts;

    AdministratorGrants(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Grant> grantsOf(PersonId person, LocalDate day) {
        return accounts.findById(person)
                .filter(Account::isOpen)
                .filter(Account::isAdministrator)
                .map(_ -> List.of(new Grant(Role.ADMINISTRATOR, UnitRange.EVERYTHING)))
                .orElse(List.of());
    }
}
