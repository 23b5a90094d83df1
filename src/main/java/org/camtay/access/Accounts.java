package org.camtay.access;

import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camtay.ui.Look;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of all people: opened by administrators, imports and the demo; each person keeps the own look. */
@Component
@Transactional(readOnly = true)
public class Accounts {

    /** As many logins as one query names. */
    private static final int CHUNK = 1_000;

    /**
     * The lowest cost, a 64th of what people's own passwords need: made passwords cannot be guessed, and ten thousand accounts
     * must open in seconds.
     */
    private static final BCryptPasswordEncoder INITIAL_HASHING = new BCryptPasswordEncoder(4);

    private static final String INITIAL_PREFIX = "{bcrypt}";

    /** The login of an account and the name of its person. */
    public record AccountName(String login, String name) {}

    /** An account that was just opened or got a new password; this is the only moment at which the password is known. */
    public record InitialAccount(PersonId person, String login, String password) {
        @Override
        public String toString() {
            return "InitialAccount[" + login + "]";
        }
    }

    private final AccountRepository accounts;
    private final EntityManager written;
    private final PasswordEncoder passwords;
    private final RandomGenerator chance;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            EntityManager written,
            PasswordEncoder passwords,
            RandomGenerator chance,
            CurrentPerson currentPerson,
            Clock clock) {
        this.accounts = accounts;
        this.written = written;
        this.passwords = passwords;
        this.chance = chance;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * Opens accounts that share no post or right yet, one or a hundred thousand; equal passwords are hashed once.
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
        refuseTaken(people);
        List<Account> opened = people.stream()
                .map(person -> account(person, hashes.getOrDefault(person.password(), ""), false))
                .toList();
        write(opened);
        return opened.stream().map(Account::id).toList();
    }

    /**
     * Opens the account of an administrator of the whole installation.
     *
     * @throws LoginTaken when the login exists
     */
    @Transactional
    public PersonId openAdministrator(Credentials credentials) {
        refuseTaken(List.of(credentials));
        Account opened = account(credentials, hash(credentials.password()), true);
        write(List.of(opened));
        return opened.id();
    }

    /**
     * Opens accounts with passwords that are made here, as many as a list has; nobody can read the passwords again.
     *
     * @return the new accounts in the order of the list
     * @throws LoginTaken when a login exists; then none is opened
     */
    @Transactional
    public List<InitialAccount> openWithInitialPasswords(List<AccountName> people) {
        List<Credentials> credentials = people.stream()
                .map(person -> Credentials.initial(person.login(), person.name(), chance))
                .toList();
        refuseTaken(credentials);
        List<Account> opened = credentials.parallelStream()
                .map(person -> account(person, INITIAL_PREFIX + INITIAL_HASHING.encode(person.password()), false)
                        .withInitialPassword())
                .toList();
        write(opened);
        return IntStream.range(0, opened.size())
                .mapToObj(number -> new InitialAccount(
                        opened.get(number).id(),
                        credentials.get(number).login(),
                        credentials.get(number).password()))
                .toList();
    }

    /** The accounts with these logins, by login; logins without an account are left out. */
    public Map<String, PersonId> withLogins(Collection<String> logins) {
        return chunks(List.copyOf(logins)).stream()
                .flatMap(chunk -> accounts.findByLogins(chunk).stream())
                .collect(Collectors.toMap(Account::login, Account::id));
    }

    /**
     * Gives an open account another password, made here; the old one no longer works and open sessions end.
     *
     * @return nothing when there is no such account
     */
    @Transactional
    public Optional<InitialAccount> resetPassword(PersonId person) {
        return accounts.findById(person).filter(Account::isOpen).map(account -> {
            Credentials fresh = Credentials.initial(account.login(), account.name(), chance);
            account.resetPassword(INITIAL_PREFIX + INITIAL_HASHING.encode(fresh.password()));
            return new InitialAccount(person, account.login(), fresh.password());
        });
    }

    /** Login and name of these people; people without an account are left out. */
    public Map<PersonId, AccountName> accountNames(Collection<PersonId> people) {
        return chunks(List.copyOf(people)).stream()
                .flatMap(chunk -> accounts.findAll(chunk).stream())
                .collect(Collectors.toMap(Account::id, account -> new AccountName(account.login(), account.name())));
    }

    /** At most so many people whose name or login contains the text, with or without accents; in the order of names. */
    public List<PersonId> search(String text, int limit) {
        return accounts.search(pattern(text), limit).stream().map(Account::id).toList();
    }

    /** The same among these people only. */
    public List<PersonId> searchAmong(Collection<PersonId> people, String text) {
        return chunks(List.copyOf(people)).stream()
                .flatMap(chunk -> accounts.searchAmong(chunk, pattern(text)).stream())
                .map(Account::id)
                .toList();
    }

    /** Everybody whose open account keeps the whole installation. */
    public List<PersonId> administrators() {
        return accounts.findAdministrators().stream().map(Account::id).toList();
    }

    /** Whether this account keeps the whole installation. */
    public boolean isAdministrator(PersonId person) {
        return accounts.findById(person).filter(Account::isAdministrator).isPresent();
    }

    /** Whether no account exists: the installation is new. */
    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    /** The names to show, by person; people without an account are left out. */
    public Map<PersonId, String> names(Collection<PersonId> people) {
        return chunks(List.copyOf(people)).stream()
                .flatMap(chunk -> accounts.findAll(chunk).stream())
                .collect(Collectors.toMap(Account::id, Account::name));
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

    /** Looks once for all logins; whoever opens one of them at the same moment is stopped by the constraint. */
    private void refuseTaken(List<Credentials> people) {
        Set<String> seen = new HashSet<>();
        for (List<Credentials> chunk : chunks(people)) {
            seen.addAll(
                    accounts.findLogins(chunk.stream().map(Credentials::login).toList()));
        }
        for (Credentials person : people) {
            if (!seen.add(person.login())) {
                throw new LoginTaken(person.login());
            }
        }
    }

    private Account account(Credentials credentials, String hash, boolean administrator) {
        return new Account(
                PersonId.next(), credentials.login(), credentials.name(), hash, administrator, clock.instant());
    }

    /** Writes in batches and lets go, so that a long list needs no more memory than its own. */
    private void write(List<Account> opened) {
        for (List<Account> chunk : chunks(opened)) {
            accounts.saveAll(chunk);
            written.flush();
            written.clear();
        }
    }

    private static <T> List<List<T>> chunks(List<T> all) {
        return IntStream.range(0, Math.ceilDiv(all.size(), CHUNK))
                .mapToObj(chunk -> all.subList(chunk * CHUNK, Math.min(all.size(), (chunk + 1) * CHUNK)))
                .toList();
    }

    private static String pattern(String text) {
        return "%" + Normalizer.normalize(text.strip(), Normalizer.Form.NFC).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    /** The hash of a password that a person chose. */
    String hash(String password) {
        String hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalStateException("the password encoder returned nothing");
        }
        return hash;
    }
}
