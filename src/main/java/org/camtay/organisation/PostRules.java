package org.camtay.organisation;

import static org.camtay.organisation.Refusal.Reason.NO_COMMITTEE;
import static org.camtay.organisation.Refusal.Reason.OVERLAPPING_TERM;
import static org.camtay.organisation.Refusal.Reason.POST_NOT_HERE;
import static org.camtay.organisation.Refusal.Reason.SECOND_SECRETARY;
import static org.camtay.organisation.Refusal.Reason.UNIT_NOT_THERE;
import static org.camtay.organisation.Refusal.Reason.UNIT_NOT_VALID;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camtay.access.PersonId;

/** Which posts a unit may have beside those that it has. */
final class PostRules {

    private final Map<UnitId, Unit> units;
    private final Map<UnitId, List<Held>> held = new HashMap<>();

    /** A term that another must not collide with. */
    private record Held(PersonId person, PostKind kind, Term term) {}

    PostRules(Map<UnitId, Unit> units, Collection<Post> posts) {
        this.units = units;
        posts.forEach(post -> note(post.unit(), new Held(post.person(), post.kind(), post.term())));
    }

    /** At most one refusal a row; rows of the list stand in each other's way as well. */
    List<Refusal> refusals(List<NewPost> given) {
        List<Refusal> refusals = new ArrayList<>();
        for (int row = 0; row < given.size(); row++) {
            Optional<Refusal> refusal = refusal(given.get(row));
            if (refusal.isPresent()) {
                refusals.add(refusal.get().inRow(row));
            } else {
                NewPost post = given.get(row);
                note(post.unit(), new Held(post.person(), post.kind(), post.term()));
            }
        }
        return refusals;
    }

    private Optional<Refusal> refusal(NewPost post) {
        Unit unit = units.get(post.unit());
        if (unit == null) {
            return Optional.of(Refusal.of(UNIT_NOT_THERE, post.unit().value().toString()));
        }
        if (!post.kind().isHeldIn(unit.kind())) {
            return Optional.of(Refusal.of(POST_NOT_HERE, post.kind(), unit.name()));
        }
        if (!unit.validity().contains(post.term())) {
            return Optional.of(
                    Refusal.of(UNIT_NOT_VALID, unit.name(), post.term().starts()));
        }
        boolean committeeAsked =
                post.kind() == PostKind.COMMITTEE_MEMBER && post.term().ends().isEmpty();
        if (committeeAsked && !unit.committee().exists()) {
            return Optional.of(Refusal.of(
                    NO_COMMITTEE, unit.name(), unit.committee().fullMembers().orElse(0)));
        }
        return held.getOrDefault(post.unit(), List.of()).stream()
                .filter(other -> other.term().overlaps(post.term()))
                .flatMap(other -> collision(post, other, unit).stream())
                .findFirst();
    }

    private static Optional<Refusal> collision(NewPost post, Held other, Unit unit) {
        if (post.kind() != other.kind()) {
            return Optional.empty();
        }
        if (post.person().equals(other.person())) {
            return Optional.of(Refusal.of(
                    OVERLAPPING_TERM, post.kind(), unit.name(), other.term().starts()));
        }
        return post.kind() == PostKind.SECRETARY
                ? Optional.of(
                        Refusal.of(SECOND_SECRETARY, unit.name(), other.term().starts()))
                : Optional.empty();
    }

    private void note(UnitId unit, Held term) {
        held.computeIfAbsent(unit, _ -> new ArrayList<>()).add(term);
    }
}
