package org.camtay.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camtay.access.CurrentPerson;
import org.camtay.access.Scope;
import org.camtay.access.UnitRange;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Units and posts as they are read: within the range that the caller's grants allow; a unit outside is simply not there. */
@Component
@Transactional(readOnly = true)
public class Directory {

    /**
     * A unit in the tree.
     *
     * @param below how many units stand directly below it
     */
    public record Branch(UnitSummary unit, String code, int below) {
        Branch(Unit unit, Long below) {
            this(unit.summary(), unit.code(), below.intValue());
        }
    }

    private final UnitRepository units;
    private final PostRepository posts;
    private final UnitChangeRepository changes;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Directory(
            UnitRepository units,
            PostRepository posts,
            UnitChangeRepository changes,
            CurrentPerson currentPerson,
            Clock clock) {
        this.units = units;
        this.posts = posts;
        this.changes = changes;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** The posts that the current person holds today. */
    public List<HeldPost> ownPosts() {
        return posts.findHeldBy(currentPerson.id().value(), today()).stream()
                .map(PostRow::held)
                .toList();
    }

    /** The unit, if it lies in the scope. */
    public Optional<UnitSummary> unit(UnitId id, Scope scope) {
        return find(id, scope).map(Unit::summary);
    }

    /** All that is known of the unit, if it lies in the scope; what stands above it is named whatever the scope. */
    public Optional<UnitProfile> profile(UnitId id, Scope scope) {
        return find(id, scope)
                .map(unit -> new UnitProfile(
                        unit.summary(),
                        unit.code(),
                        unit.validity(),
                        unit.committee(),
                        units.findAllByPath(unit.range().pathsAbove()).stream()
                                .map(Unit::summary)
                                .toList(),
                        changes.findAllOf(unit.id().value())));
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

    /** Where the scope begins: its highest units, those that stand alone when it is everywhere. */
    public List<Branch> tops(Scope scope) {
        return scope.equals(Scope.EVERYTHING)
                ? units.findAlone(today())
                : units.findBranches(
                        scope.ranges().stream().map(UnitRange::path).toList(), today());
    }

    /**
     * A part of the units directly below one that lies in the scope, in the order in which they were founded there; one
     * statement beside that for the unit.
     *
     * @param offset as many are passed over
     * @param limit as many are read at most
     */
    public List<Branch> below(UnitId id, Scope scope, int offset, int limit) {
        return find(id, scope)
                .map(unit -> units.findBelow(unit.id().value(), today(), offset, limit))
                .orElse(List.of());
    }

    /** Units of the scope whose name or code contains this text, written with or without accents. */
    public List<Branch> search(String text, Scope scope, int limit) {
        String pattern = "%" + NewUnit.folded(text).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        List<String> found = scope.ranges().stream()
                .flatMap(range -> units.findPaths(range.path(), range.end(), pattern, today(), limit).stream())
                .limit(limit)
                .toList();
        return found.isEmpty() ? List.of() : units.findBranches(found, today());
    }

    private Optional<Unit> find(UnitId id, Scope scope) {
        return units.findById(id).filter(unit -> scope.contains(unit.range().path()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
