package org.camtay.administration;

import static org.camtay.organisation.Refusal.Reason.BEYOND_OWN_RIGHTS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camtay.access.Accounts;
import org.camtay.access.PersonId;
import org.camtay.organisation.CommitteeField;
import org.camtay.organisation.Founding;
import org.camtay.organisation.NewPost;
import org.camtay.organisation.PostId;
import org.camtay.organisation.PostKind;
import org.camtay.organisation.RefusedChange;
import org.camtay.organisation.Restructuring;
import org.camtay.organisation.Rosters;
import org.camtay.organisation.Rosters.ListedTerm;
import org.camtay.organisation.Term;
import org.camtay.organisation.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who holds which post in the units that the current person administers. Nobody gives a post to himself, so nobody comes to
 * rights that somebody else did not want him to have.
 */
@Component
@Transactional(readOnly = true)
public class PostAdministration {

    private final Rosters rosters;
    private final Founding founding;
    private final Restructuring restructuring;
    private final Accounts accounts;
    private final Administered administered;

    PostAdministration(
            Rosters rosters,
            Founding founding,
            Restructuring restructuring,
            Accounts accounts,
            Administered administered) {
        this.rosters = rosters;
        this.founding = founding;
        this.restructuring = restructuring;
        this.accounts = accounts;
        this.administered = administered;
    }

    /** A term in a post of a unit, with the holder's name. */
    public record NamedTerm(
            PostId id, PersonId person, String name, PostKind kind, Optional<CommitteeField> field, Term term) {}

    /** Every term in this unit, the latest first; none when the unit is not there for the person. The look is noted. */
    public List<NamedTerm> terms(UnitId unit) {
        administered.note("READ_POSTS", administered.unit(unit).id());
        List<ListedTerm> terms = rosters.terms(List.of(unit));
        Map<PersonId, String> names =
                accounts.names(terms.stream().map(ListedTerm::person).distinct().toList());
        return terms.stream()
                .sorted(Comparator.comparing((ListedTerm term) -> term.term().starts())
                        .reversed()
                        .thenComparing(ListedTerm::kind))
                .map(term -> new NamedTerm(
                        term.id(),
                        term.person(),
                        names.getOrDefault(term.person(), ""),
                        term.kind(),
                        term.field(),
                        term.term()))
                .toList();
    }

    /**
     * Gives somebody a post.
     *
     * @throws UnitNotFound when the unit is not there for the person
     * @throws RefusedChange for a second secretary, overlapping terms of one post, a unit that has ended, a post of one's own
     */
    @Transactional
    public PostId appoint(NewPost post) {
        administered.unit(post.unit());
        if (administered.isCurrent(post.person())) {
            throw new RefusedChange(BEYOND_OWN_RIGHTS, post.kind());
        }
        PostId given = founding.appointAll(List.of(post)).getFirst();
        administered.note("APPOINT", post.unit());
        return given;
    }

    /**
     * Ends a term of a post in this unit.
     *
     * @param day the first on which the post is no longer held; may be in the future
     * @throws UnitNotFound when the post is not there for the person
     * @throws RefusedChange when the term began later
     */
    @Transactional
    public void end(PostId post, UnitId unit, LocalDate day) {
        administered.unit(unit);
        boolean there =
                rosters.terms(List.of(unit)).stream().anyMatch(term -> term.id().equals(post));
        if (!there) {
            throw new UnitNotFound();
        }
        restructuring.end(post, day);
        administered.note("END_POST", unit);
    }
}
