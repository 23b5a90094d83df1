package org.camtay.organisation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camtay.access.PersonId;
import org.camtay.access.UnitRange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Founds units and gives posts, one or hundreds of thousands by the same rules, all or nothing. The caller has checked that
 * it may: no page comes here.
 */
@Component
@Transactional(readOnly = true)
public class Founding {

    /** As many keys as one query names. */
    private static final int CHUNK = 1_000;

    private final UnitRepository units;
    private final PostRepository posts;
    private final EntityManager written;
    private final Clock clock;

    Founding(UnitRepository units, PostRepository posts, EntityManager written, Clock clock) {
        this.units = units;
        this.posts = posts;
        this.written = written;
        this.clock = clock;
    }

    /**
     * Founds a unit today, under a parent or alone.
     *
     * @throws RefusedChange when it cannot stand there or its code is taken
     */
    @Transactional
    public UnitId found(NewUnit unit, @Nullable UnitId parent) {
        Optional<String> above = Optional.ofNullable(parent)
                .map(id -> units.findById(id).orElseThrow().code());
        return foundAll(List.of(new PlacedUnit(unit, above, today()))).getFirst();
    }

    /**
     * Founds all units or none.
     *
     * @return the new ids in the order of the list
     * @throws RefusedChange with everything that is wrong in any row
     */
    @Transactional
    public List<UnitId> foundAll(List<PlacedUnit> placed) {
        FoundingOrder order = order(placed, units::lockByCode);
        refuse(order.refusals());
        Map<String, Unit> byCode = order.above();
        int alone = numberOfLastAlone();
        List<Unit> founded = new ArrayList<>();
        UnitId[] ids = new UnitId[placed.size()];
        for (int row : order.parentsFirst()) {
            PlacedUnit next = placed.get(row);
            Unit above = next.above().map(NewUnit::normal).map(byCode::get).orElse(null);
            Unit unit = above == null
                    ? new Unit(next.unit(), ++alone, next.validFrom())
                    : new Unit(next.unit(), above, next.validFrom());
            byCode.put(next.unit().code(), unit);
            founded.add(unit);
            ids[row] = unit.id();
        }
        units.saveAll(founded);
        release();
        return List.of(ids);
    }

    /** What {@link #foundAll} would refuse, without founding anything. */
    public List<Refusal> refusalsOfUnits(List<PlacedUnit> placed) {
        return order(placed, units::findAllByCode).refusals();
    }

    /**
     * Gives somebody a post from today on.
     *
     * @throws RefusedChange when the unit cannot have it
     */
    @Transactional
    public PostId appoint(PersonId person, PostKind kind, UnitId unit) {
        return appointAll(List.of(new NewPost(person, kind, Optional.empty(), unit, Term.from(today()))))
                .getFirst();
    }

    /**
     * Gives all posts or none.
     *
     * @return the new ids in the order of the list
     * @throws RefusedChange with everything that is wrong in any row
     */
    @Transactional
    public List<PostId> appointAll(List<NewPost> given) {
        refuse(refusals(given, units::lock));
        List<Post> appointed = given.stream().map(Post::new).toList();
        posts.saveAll(appointed);
        List<PostId> ids = appointed.stream().map(Post::id).toList();
        release();
        return ids;
    }

    /** What {@link #appointAll} would refuse, without giving anything. */
    public List<Refusal> refusalsOfPosts(List<NewPost> given) {
        return refusals(given, units::findAll);
    }

    /** Ends a term: from today on the post and what it allowed are gone. */
    @Transactional
    public void dismiss(PostId post) {
        posts.findById(post).orElseThrow().end(today());
    }

    private List<Refusal> refusals(List<NewPost> given, Function<Collection<UnitId>, List<Unit>> findUnits) {
        List<UnitId> places = given.stream().map(NewPost::unit).distinct().toList();
        Map<UnitId, Unit> known = chunked(places, findUnits).stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        List<Post> held = chunked(places.stream().map(UnitId::value).toList(), posts::findAllOf);
        return new PostRules(known, held).refusals(given);
    }

    private FoundingOrder order(List<PlacedUnit> placed, Function<Collection<String>, List<Unit>> findAbove) {
        List<String> codes =
                placed.stream().map(each -> each.unit().code()).distinct().toList();
        List<String> aboves = placed.stream()
                .flatMap(each -> each.above().map(NewUnit::normal).stream())
                .distinct()
                .toList();
        Map<String, Unit> above = new HashMap<>();
        chunked(aboves, findAbove).forEach(unit -> above.put(unit.code(), unit));
        return FoundingOrder.of(placed, above, chunked(codes, units::findCodes));
    }

    private int numberOfLastAlone() {
        return units.findLastPathAlone()
                .map(path -> Integer.parseInt(path.substring(0, UnitRange.STEP - 1)))
                .orElse(0);
    }

    /** Writes in batches and lets go, so that a long list needs no more memory than its own. */
    private void release() {
        written.flush();
        written.clear();
    }

    private static void refuse(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new RefusedChange(refusals);
        }
    }

    private static <K, V> List<V> chunked(List<K> keys, Function<Collection<K>, List<V>> query) {
        return IntStream.range(0, Math.ceilDiv(keys.size(), CHUNK))
                .mapToObj(chunk -> keys.subList(chunk * CHUNK, Math.min(keys.size(), (chunk + 1) * CHUNK)))
                .flatMap(chunk -> query.apply(chunk).stream())
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
