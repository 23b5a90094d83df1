package org.camtay.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camtay.access.Accounts;
import org.camtay.access.Accounts.AccountName;
import org.camtay.access.Accounts.InitialAccount;
import org.camtay.access.CurrentPerson;
import org.camtay.access.PersonId;
import org.camtay.access.Scope;
import org.camtay.imports.PeopleComparison.Given;
import org.camtay.imports.PeopleComparison.NewPerson;
import org.camtay.imports.PeopleComparison.Who;
import org.camtay.organisation.Founding;
import org.camtay.organisation.Refusal;
import org.camtay.organisation.Rosters;
import org.camtay.organisation.Rosters.ListedTerm;
import org.camtay.sheets.Place;
import org.camtay.sheets.SheetTable;
import org.camtay.sheets.TableRow;
import org.springframework.stereotype.Component;

/** Compares a list of people with the posts that are held, opens accounts, gives posts and ends them. */
@Component
class PeopleImport {

    private final Rosters rosters;
    private final Founding founding;
    private final Accounts accounts;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    PeopleImport(Rosters rosters, Founding founding, Accounts accounts, CurrentPerson currentPerson, Clock clock) {
        this.rosters = rosters;
        this.founding = founding;
        this.accounts = accounts;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * Terms are ended before new ones are judged, so the caller must undo this transaction unless the report says written.
     *
     * @param scope where the caller may give posts
     * @param write whether to do it when there is no slip
     */
    ImportReport run(SheetTable table, Scope scope, boolean write) {
        PeopleFile file = new PeopleFile(table, scope);
        file.with(rosters.units(file.codes()));
        PeopleComparison comparison =
                new PeopleComparison(file, known(file, scope), currentPerson.id(), LocalDate.now(clock));
        comparison.compare();
        rosters.end(comparison.ended());
        List<NewPerson> coming = comparison.newPeople();
        Map<NewPerson, PersonId> standIns =
                coming.stream().collect(Collectors.toMap(person -> person, _ -> PersonId.next()));
        judge(comparison, standIns);
        boolean clean = comparison.slips().isEmpty();
        List<InitialLogin> opened = clean && write ? write(comparison, coming) : List.of();
        return new ImportReport(
                ImportKind.PEOPLE,
                clean && write,
                comparison.effects(),
                List.copyOf(comparison.slips()),
                table.notes(),
                opened);
    }

    private KnownPeople known(PeopleFile file, Scope scope) {
        List<ListedTerm> terms = rosters.terms(file.unitIds());
        Map<String, PersonId> logins = accounts.withLogins(file.logins());
        Set<PersonId> people = new HashSet<>(logins.values());
        terms.forEach(term -> people.add(term.person()));
        return new KnownPeople(terms, accounts.names(people), logins, own(logins, scope));
    }

    /** People with a post, past or present, where the caller administers; for the whole installation everybody. */
    private Set<PersonId> own(Map<String, PersonId> logins, Scope scope) {
        Set<PersonId> people = new HashSet<>(logins.values());
        if (scope.equals(Scope.EVERYTHING)) {
            return people;
        }
        return rosters.places(people).entrySet().stream()
                .filter(places -> places.getValue().stream().anyMatch(scope::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void judge(PeopleComparison comparison, Map<NewPerson, PersonId> people) {
        List<Given> given = comparison.given();
        for (Refusal refusal : founding.refusalsOfPosts(
                given.stream().map(post -> post.to(person(post, people))).toList())) {
            comparison
                    .slips()
                    .add(new Slip.AgainstRule(
                            place(given.get(refusal.row()).line().row(), refusal), refusal));
        }
    }

    private List<InitialLogin> write(PeopleComparison comparison, List<NewPerson> coming) {
        List<AccountName> names = named(coming);
        List<InitialAccount> opened = accounts.openWithInitialPasswords(names);
        Map<NewPerson, PersonId> people = new HashMap<>();
        Map<NewPerson, Given> firstPosts = comparison.given().stream()
                .filter(post -> post.who() instanceof Who.Coming)
                .collect(Collectors.toMap(PeopleImport::comingPerson, Function.identity(), (first, _) -> first));
        List<InitialLogin> logins = new ArrayList<>();
        for (int number = 0; number < coming.size(); number++) {
            InitialAccount account = opened.get(number);
            people.put(coming.get(number), account.person());
            Given post = firstPosts.get(coming.get(number));
            logins.add(new InitialLogin(
                    names.get(number).name(),
                    post == null ? "" : Vocabulary.POST_KINDS.name(post.line().post()),
                    post == null ? "" : post.unit().unit().name(),
                    account.login(),
                    account.password()));
        }
        founding.appointAll(comparison.given().stream()
                .map(post -> post.to(person(post, people)))
                .toList());
        return logins;
    }

    /** Logins of the file as they are, the others made from names. */
    private List<AccountName> named(List<NewPerson> coming) {
        Set<String> promised =
                coming.stream().flatMap(person -> person.login().stream()).collect(Collectors.toSet());
        List<String> nameless = coming.stream()
                .filter(person -> person.login().isEmpty())
                .map(NewPerson::name)
                .toList();
        List<String> made = Logins.make(
                nameless, promised, logins -> accounts.withLogins(logins).keySet());
        Iterator<String> next = made.iterator();
        return coming.stream()
                .map(person -> new AccountName(person.login().orElseGet(next::next), person.name()))
                .toList();
    }

    private static PersonId person(Given post, Map<NewPerson, PersonId> coming) {
        return switch (post.who()) {
            case Who.Existing existing -> existing.person();
            case Who.Coming somebody -> Objects.requireNonNull(coming.get(somebody.person()));
        };
    }

    private static NewPerson comingPerson(Given post) {
        return switch (post.who()) {
            case Who.Coming somebody -> somebody.person();
            case Who.Existing _ -> throw new IllegalStateException("has an account");
        };
    }

    private static Place place(TableRow row, Refusal refusal) {
        return switch (refusal.reason()) {
            case POST_NOT_HERE, NO_COMMITTEE, SECOND_SECRETARY -> row.place(PeopleColumns.POST);
            case OVERLAPPING_TERM, UNIT_NOT_VALID -> row.place(PeopleColumns.STARTS);
            case UNIT_NOT_THERE -> row.place(PeopleColumns.UNIT);
            default -> row.place();
        };
    }
}
