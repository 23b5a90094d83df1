package org.camtay.organisation;

import static org.camtay.organisation.Refusal.Reason.CELL_TYPE_MISSING;
import static org.camtay.organisation.Refusal.Reason.CELL_TYPE_ONLY_FOR_CELLS;
import static org.camtay.organisation.Refusal.Reason.CIRCLE;
import static org.camtay.organisation.Refusal.Reason.DATE_BEFORE_START;
import static org.camtay.organisation.Refusal.Reason.DATE_IN_FUTURE;
import static org.camtay.organisation.Refusal.Reason.MISPLACED_UNIT;
import static org.camtay.organisation.Refusal.Reason.SAME_PLACE;
import static org.camtay.organisation.Refusal.Reason.UNITS_BELOW;
import static org.camtay.organisation.Refusal.Reason.UNIT_NOT_VALID;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camtay.access.CurrentPerson;
import org.camtay.content.CellType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes units over time; each change has the first day on which it holds, not in the future and not before the unit's
 * last change. What was earned or held in a unit keeps naming it. The caller has checked that it may: no page comes here.
 */
@Component
@Transactional
public class Restructuring {

    private final UnitRepository units;
    private final UnitChangeRepository changes;
    private final PostRepository posts;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Restructuring(
            UnitRepository units,
            UnitChangeRepository changes,
            PostRepository posts,
            CurrentPerson currentPerson,
            Clock clock) {
        this.units = units;
        this.changes = changes;
        this.posts = posts;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * Gives a unit another name from this day on.
     *
     * @throws RefusedChange when the name has no fit length or the day cannot be
     */
    public void rename(UnitId id, String name, LocalDate day) {
        Unit unit = locked(id).get(id);
        checkDay(unit, day);
        note(unit, UnitChange.Kind.RENAMED, day, Optional.empty());
        unit.rename(name);
    }

    /**
     * Corrects what kind of cell it is and how many full members it has.
     *
     * @throws RefusedChange when only cells have a type and this is none, or the other way round
     */
    public void describe(UnitId id, Optional<CellType> type, CellCommittee committee) {
        Unit unit = locked(id).get(id);
        if (unit.kind().isCell() != type.isPresent()) {
            throw new RefusedChange(unit.kind().isCell() ? CELL_TYPE_MISSING : CELL_TYPE_ONLY_FOR_CELLS, unit.code());
        }
        unit.describe(type, committee);
    }

    /**
     * Puts a unit with all that lies below it under another one, from this day on.
     *
     * @throws RefusedChange when it cannot stand there, stands there, or stands above that place itself
     */
    public void move(UnitId id, UnitId target, LocalDate day) {
        Places places = locked(id, target);
        Unit unit = places.get(id);
        Unit above = places.get(target);
        checkDay(unit, day);
        if (unit.range().contains(above.range().path())) {
            throw new RefusedChange(CIRCLE, unit.name(), above.name());
        }
        if (unit.parent().equals(Optional.of(target))) {
            throw new RefusedChange(SAME_PLACE, unit.name());
        }
        if (!unit.kind().mayStandUnder(above.kind())) {
            throw new RefusedChange(MISPLACED_UNIT, unit.kind(), above.kind());
        }
        if (!above.validity().contains(Term.from(day))) {
            throw new RefusedChange(UNIT_NOT_VALID, above.name(), day);
        }
        note(unit, UnitChange.Kind.MOVED, day, Optional.empty());
        String before = unit.range().path();
        String after = unit.moveUnder(above);
        units.movePaths(before, unit.range().end(), before.length(), after);
    }

    /**
     * Closes a unit: on this day it no longer exists, and every post in it has ended.
     *
     * @param into the unit that takes its place, when it was merged
     * @throws RefusedChange while units below it exist, or when a post in it began later
     */
    public void close(UnitId id, Optional<UnitId> into, LocalDate day) {
        Unit unit = locked(id).get(id);
        checkDay(unit, day);
        int below = units.countBelow(id.value(), day);
        if (below > 0) {
            throw new RefusedChange(UNITS_BELOW, unit.name(), below);
        }
        note(unit, into.isPresent() ? UnitChange.Kind.MERGED : UnitChange.Kind.CLOSED, day, into);
        posts.findAllOf(List.of(id.value())).forEach(post -> end(post, day));
        unit.close(day);
    }

    /** Remembers from which unit this one was split off. */
    public void noteSplit(UnitId id, UnitId from, LocalDate day) {
        note(locked(id).get(id), UnitChange.Kind.SPLIT_OFF, day, Optional.of(from));
    }

    /**
     * Ends a term on this day, which may be in the future.
     *
     * @throws RefusedChange when the term began later
     */
    public void end(PostId id, LocalDate day) {
        end(posts.findById(id).orElseThrow(), day);
    }

    private static void end(Post post, LocalDate day) {
        boolean open = post.term().ends().isEmpty() || post.term().ends().get().isAfter(day);
        if (open && post.term().starts().isAfter(day)) {
            throw new RefusedChange(DATE_BEFORE_START, day, post.term().starts());
        }
        post.end(day);
    }

    private void checkDay(Unit unit, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RefusedChange(DATE_IN_FUTURE, day);
        }
        LocalDate first = changes.findLastDay(unit.id().value())
                .filter(last -> last.isAfter(unit.validity().starts()))
                .orElse(unit.validity().starts());
        if (day.isBefore(first)) {
            throw new RefusedChange(DATE_BEFORE_START, day, first);
        }
        if (unit.validity().ends().isPresent()) {
            throw new RefusedChange(UNIT_NOT_VALID, unit.name(), day);
        }
    }

    private void note(Unit unit, UnitChange.Kind kind, LocalDate day, Optional<UnitId> other) {
        changes.save(new UnitChange(unit, kind, day, other, currentPerson.id(), clock.instant()));
    }

    /** The units of one change; nobody changes them or founds below them meanwhile, so no two moves make a circle. */
    private record Places(Map<UnitId, Unit> units) {
        Unit get(UnitId id) {
            return Optional.ofNullable(units.get(id)).orElseThrow();
        }
    }

    private Places locked(UnitId... ids) {
        return new Places(units.lock(List.of(ids)).stream().collect(Collectors.toMap(Unit::id, Function.identity())));
    }
}
