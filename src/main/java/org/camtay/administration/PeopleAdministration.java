package org.camtay.administration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camtay.access.Accounts;
import org.camtay.access.Accounts.AccountName;
import org.camtay.access.Accounts.InitialAccount;
import org.camtay.access.PersonId;
import org.camtay.access.Scope;
import org.camtay.organisation.CommitteeField;
import org.camtay.organisation.Founding;
import org.camtay.organisation.HeldPost;
import org.camtay.organisation.NewPost;
import org.camtay.organisation.PostKind;
import org.camtay.organisation.Rosters;
import org.camtay.organisation.Term;
import org.camtay.organisation.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people with posts where the current person administers: found, given accounts, given new passwords. */
@Component
@Transactional(readOnly = true)
public class PeopleAdministration {

    /** As many finds as anybody reads. */
    public static final int FOUND_MAX = 50;

    /** A range with more people is searched by name first and cut to the range afterwards. */
    private static final int SMALL_RANGE = 5_000;

    private static final int CANDIDATES = 1_000;

    private final Rosters rosters;
    private final Founding founding;
    private final Accounts accounts;
    private final Administered administered;

    PeopleAdministration(Rosters rosters, Founding founding, Accounts accounts, Administered administered) {
        this.rosters = rosters;
        this.founding = founding;
        this.accounts = accounts;
        this.administered = administered;
    }

    /** Somebody with what the person holds today within the range of the one who asks. */
    public record FoundPerson(PersonId person, String name, String login, List<HeldPost> posts) {}

    /** At most {@value #FOUND_MAX} people of the own range whose name or login contains the text. The look is noted. */
    public List<FoundPerson> search(String text) {
        Scope scope = administered.scope();
        if (text.isBlank() || scope.isEmpty()) {
            return List.of();
        }
        administered.noteSearch("SEARCH_PEOPLE");
        List<PersonId> found = candidates(text, scope).stream().limit(FOUND_MAX).toList();
        Map<PersonId, AccountName> names = accounts.accountNames(found);
        return found.stream()
                .flatMap(person -> Optional.ofNullable(names.get(person)).stream()
                        .map(name -> new FoundPerson(person, name.name(), name.login(), postsIn(scope, person))))
                .toList();
    }

    private List<PersonId> candidates(String text, Scope scope) {
        if (scope.equals(Scope.EVERYTHING)) {
            return accounts.search(text, FOUND_MAX);
        }
        List<PersonId> holders = rosters.holders(scope, SMALL_RANGE + 1);
        return holders.size() <= SMALL_RANGE
                ? accounts.searchAmong(holders, text)
                : own(accounts.search(text, CANDIDATES), scope);
    }

    private List<HeldPost> postsIn(Scope scope, PersonId person) {
        return rosters.held(person).stream()
                .filter(post -> scope.contains(post.unit().path()))
                .toList();
    }

    /** Those who hold or held a post in the scope. */
    private List<PersonId> own(List<PersonId> people, Scope scope) {
        Map<PersonId, Set<String>> places = rosters.places(people);
        return people.stream()
                .filter(person -> places.getOrDefault(person, Set.of()).stream().anyMatch(scope::contains))
                .toList();
    }

    /**
     * Opens an account for somebody new and gives that person the first post.
     *
     * @throws UnitNotFound when the unit is not there for the current person
     * @throws org.camtay.access.UnfitCredentials when login or name do not have the form that an account needs
     * @throws org.camtay.access.LoginTaken when the login exists
     * @throws org.camtay.organisation.RefusedChange when the unit cannot have the post
     */
    @Transactional
    public InitialAccount appointNewcomer(
            AccountName newcomer, PostKind kind, Optional<CommitteeField> field, UnitId unit, Term term) {
        administered.unit(unit);
        InitialAccount opened =
                accounts.openWithInitialPasswords(List.of(newcomer)).getFirst();
        founding.appointAll(List.of(new NewPost(opened.person(), kind, field, unit, term)));
        administered.note("OPEN_ACCOUNT", opened.person());
        administered.note("APPOINT", unit);
        return opened;
    }

    /**
     * Gives somebody a new password. Whoever has rights beyond the own range gets one from an administrator above.
     *
     * @throws UnitNotFound when the person is not there for the current person
     */
    @Transactional
    public InitialAccount resetPassword(PersonId person) {
        Scope scope = administered.scope();
        boolean isOwn = scope.equals(Scope.EVERYTHING)
                || (!own(List.of(person), scope).isEmpty()
                        && rosters.held(person).stream()
                                .allMatch(post -> scope.contains(post.unit().path())));
        boolean isAbove = accounts.isAdministrator(person) && !administered.isEverywhere();
        if (!isOwn || isAbove) {
            throw new UnitNotFound();
        }
        InitialAccount fresh = accounts.resetPassword(person).orElseThrow(UnitNotFound::new);
        administered.note("RESET_PASSWORD", person);
        return fresh;
    }
}
