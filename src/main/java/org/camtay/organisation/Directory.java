package org.camtay.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camtay.access.CurrentPerson;
import org.camtay.access.PersonId;
import org.camtay.access.UnitRange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Units and posts. Reads take the range that the caller's grants allow; a unit outside it is simply not there. Founding and
 * appointing are for set-up code: demo and imports.
 */
@Component
@Transactional(readOnly = true)
public class Directory {

    private final UnitRepository units;
    private final PostRepository posts;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Directory(UnitRepository units, PostRepository posts, CurrentPerson currentPerson, Clock clock) {
        this.units = units;
        this.posts = posts;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * Founds a unit under a parent, or a province or the centre without one.
     *
     * @throws MisplacedUnit when a unit of this kind cannot stand there
     */
    @Transactional
    public UnitId found(NewUnit unit, @Nullable UnitId parent) {
        Unit above = parent == null ? null : units.findById(parent).orElseThrow();
        int number = units.countChildren(parent == null ? null : parent.value()) + 1;
        return units.save(new Unit(UnitId.next(), unit, above, number, today())).id();
    }

    /** Gives somebody a post from today on. */
    @Transactional
    public PostId appoint(PersonId person, PostKind kind, UnitId unit) {
        PostId id = PostId.next();
        posts.save(new Post(id, unit, person, kind, today()));
        return id;
    }

    /** Ends a term: from today on the post and what it allowed are gone. */
    @Transactional
    public void dismiss(PostId post) {
        posts.findById(post).orElseThrow().end(today());
    }

    /** The posts that the current person holds today. */
    public List<HeldPost> ownPosts() {
        return posts.findHeldBy(currentPerson.id().value(), today()).stream()
                .map(PostRow::held)
                .toList();
    }

    /** The unit, if it lies in one of the ranges. */
    public Optional<UnitSummary> unit(UnitId id, Collection<UnitRange> allowed) {
        return units.findById(id)
                .map(Unit::summary)
                .filter(unit -> allowed.stream().anyMatch(range -> range.contains(unit.path())));
    }

    /** All units of the range that exist today, parents before children, in one query. */
    public List<UnitSummary> unitsIn(UnitRange range) {
        return units.findAll(range.path(), range.end(), today()).stream()
                .map(Unit::summary)
                .toList();
    }

    /** The leaders of all cells of the range, in one query. */
    public List<HeldPost> leadersIn(UnitRange range) {
        return posts.findHeldIn(range.path(), range.end(), PostKind.LEADERS, today()).stream()
                .map(PostRow::held)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
