package org.camtay.administration;

import java.util.Optional;
import org.camtay.administration.PostAdministration.NamedTerm;
import org.camtay.organisation.NewUnit;
import org.camtay.organisation.UnitId;
import org.camtay.organisation.UnitSummary;

/** One step of a reorganisation, as it is shown before and then carried out. */
public sealed interface PlannedStep {

    /**
     * Where something goes.
     *
     * @param id empty for the unit that this reorganisation founds
     */
    record Target(Optional<UnitId> id, String name) {
        static Target of(UnitSummary unit) {
            return new Target(Optional.of(unit.id()), unit.name());
        }
    }

    /** A unit is founded under this one. */
    record Founds(NewUnit unit, UnitSummary above) implements PlannedStep {}

    /**
     * A unit moves with all that lies below it.
     *
     * @param cells as many cells move, itself among them
     * @param leaders as many people lead these cells
     */
    record Moves(UnitSummary unit, Target target, int cells, int leaders) implements PlannedStep {}

    /** A term ends. */
    record EndsTerm(NamedTerm term, UnitSummary unit) implements PlannedStep {}

    /** The holder of a term has the same post in another unit. */
    record GoesOn(NamedTerm term, Target target) implements PlannedStep {}

    /** A unit no longer exists. */
    record Closes(UnitSummary unit, Optional<UnitId> into) implements PlannedStep {}
}
