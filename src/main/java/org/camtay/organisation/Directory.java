package org.camtay.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camtay.access.CurrentPerson;
import org.camtay.access.UnitRange;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Units and posts as they are read: within the range that the caller's grants allow; a unit outside is simply not there. */
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
