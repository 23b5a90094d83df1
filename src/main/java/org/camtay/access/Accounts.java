package org.camtay.access;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camtay.ui.Look;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of all people: opened by administrators, imports and the demo; each person keeps the own look. */
@Component
@Transactional(readOnly = true)
public class Accounts {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Accounts(AccountRepository accounts, PasswordEncoder passwords, CurrentPerson currentPerson, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * Opens accounts that share no post or right yet; equal passwords are hashed once.
     *
     * @return the new ids in the order of the credentials
     * @throws LoginTaken when a login exists; then none is opened
     */
    @Transactional
    public List<PersonId> open(List<Credentials> people) {
        Map<String, String> hashes = people.stream()
                .map(Credentials::password)
                .distinct()
                .collect(Collectors.toMap(password -> password, this::hash));
        return people.stream()
                .map(person -> open(person, hashes.getOrDefault(person.password(), ""), false))
                .toList();
    }

    /**
     * Opens the account of an administrator of the whole installation.
     *
     * @throws LoginTaken when the login exists
     */
    @Transactional
    public PersonId openAdministrator(Credentials credentials) {
        return open(credentials, hash(credentials.password()), true);
    }

    /** Whether no account exists: the installation is new. */
    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    /** The names to show, by person; people without an account are left out. */
    public Map<PersonId, String> names(Collection<PersonId> people) {
        return people.isEmpty()
                ? Map.of()
                : accounts.findAll(people).stream().collect(Collectors.toMap(Account::id, Account::name));
    }

    /** How the current person wants to read. */
    public Look look() {
        return accounts.findById(currentPerson.id()).map(Account::look).orElse(Look.DEFAULT);
    }

    /** Remembers how the current person wants to read. */
    @Transactional
    public void remember(Look look) {
        accounts.findById(currentPerson.id()).ifPresent(account -> account.prefer(look));
    }

    private PersonId open(Credentials credentials, String hash, boolean administrator) {
        if (accounts.findByLogin(credentials.login()).isPresent()) {
            throw new LoginTaken(credentials.login());
        }
        Account account = new Account(
                PersonId.next(), credentials.login(), credentials.name(), hash, administrator, clock.instant());
        return accounts.save(account).id();
    }

    private String hash(String password) {
        String hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalStateException("the password encoder returned nothing");
        }
        return hash;
    }
}
