package org.camtay.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.camtay.access.PersonId;
import org.camtay.access.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Units and terms as lists from outside name them: by code, in bulk, to be compared with such a list and brought up to it. The
 * caller has checked that it may: no page comes here.
 */
@Component
@Transactional(readOnly = true)
public class Rosters {

    /** As many keys as one query names. */
    private static final int CHUNK = 1_000;

    private final UnitRepository units;
    private final PostRepository posts;
    private final Clock clock;

    Rosters(UnitRepository units, PostRepository posts, Clock clock) {
        this.units = units;
        this.posts = posts;
        this.clock = clock;
    }

    /** A unit with its code; closed ones have a validity that has ended. */
    public record ListedUnit(
            String code, UnitSummary unit, Optional<UnitId> above, Term validity, CellCommittee committee) {}

    /** A term of somebody in a post, past, present or to come. */
    public record ListedTerm(
            PostId id, PersonId person, PostKind kind, Optional<CommitteeField> field, UnitId unit, Term term) {}

    /** The units with these codes, by code. */
    public Map<String, ListedUnit> units(Collection<String> codes) {
        Map<String, ListedUnit> listed = new HashMap<>();
        chunked(codes, units::findAllByCode).forEach(unit -> listed.put(unit.code(), unit.listed()));
        return listed;
    }

    /** Every term in these units. */
    public List<ListedTerm> terms(Collection<UnitId> places) {
        return chunked(places.stream().map(UnitId::value).toList(), posts::findAllOf).stream()
                .map(Post::listed)
                .toList();
    }

    /** Every term of these people, wherever. */
    public List<ListedTerm> termsOf(Collection<PersonId> people) {
        return chunked(people.stream().map(PersonId::value).toList(), posts::findAllOfPeople).stream()
                .map(Post::listed)
                .toList();
    }

    /** The paths of all units where these people hold or held a post, by person. */
    public Map<PersonId, Set<String>> places(Collection<PersonId> people) {
        Map<PersonId, Set<String>> places = new HashMap<>();
        chunked(people.stream().map(PersonId::value).toList(), posts::findPlacesOf)
                .forEach(place -> places.computeIfAbsent(new PersonId(place.person()), _ -> new HashSet<>())
                        .add(place.path()));
        return places;
    }

    /** The posts that somebody holds today. */
    public List<HeldPost> held(PersonId person) {
        return posts.findHeldBy(person.value(), LocalDate.now(clock)).stream()
                .map(PostRow::held)
                .toList();
    }

    /** Everybody who holds or held a post in the scope, at most so many. */
    public List<PersonId> holders(Scope scope, int limit) {
        return scope.ranges().stream()
                .flatMap(range -> posts.findHolders(range.path(), range.end(), limit).stream())
                .distinct()
                .limit(limit)
                .map(PersonId::new)
                .toList();
    }

    /**
     * Gives existing units the names, cell types and numbers of members of this list; a number that the list does not tell
     * stays as it is, and so does a decision about the committee against the rule.
     */
    @Transactional
    public void amend(Collection<NewUnit> facts) {
        Map<String, NewUnit> byCode = new HashMap<>();
        facts.forEach(each -> byCode.put(each.code(), each));
        chunked(byCode.keySet(), units::lockByCode).forEach(unit -> {
            NewUnit amended = byCode.get(unit.code());
            if (amended != null) {
                unit.amend(amended);
            }
        });
    }

    /** Ends each term on its day: the first on which the post is no longer held. */
    @Transactional
    public void end(Map<PostId, LocalDate> ends) {
        chunked(ends.keySet(), posts::findAll).forEach(post -> {
            LocalDate day = ends.get(post.id());
            if (day != null) {
                post.end(day);
            }
        });
    }

    private static <K, V> List<V> chunked(Collection<K> keys, Function<Collection<K>, List<V>> query) {
        List<K> all = List.copyOf(keys);
        return IntStream.range(0, Math.ceilDiv(all.size(), CHUNK))
                .mapToObj(chunk -> all.subList(chunk * CHUNK, Math.min(all.size(), (chunk + 1) * CHUNK)))
                .flatMap(chunk -> query.apply(chunk).stream())
                .toList();
    }
}
