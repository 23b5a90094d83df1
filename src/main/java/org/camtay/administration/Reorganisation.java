package org.camtay.administration;

import java.time.LocalDate;
import java.util.Set;
import org.camtay.organisation.NewUnit;
import org.camtay.organisation.PostId;
import org.camtay.organisation.UnitId;

/** What is to become of a unit, from a day on that is not in the future. */
public sealed interface Reorganisation {

    UnitId unit();

    LocalDate day();

    /** The unit, with all that lies below it, stands under another one. */
    record Move(UnitId unit, UnitId target, LocalDate day) implements Reorganisation {}

    /**
     * The unit goes into another one of its kind: what lies below it moves there, its posts end.
     *
     * @param goingOn the terms whose holders have the same post in the other unit from that day
     */
    record Merge(UnitId unit, UnitId target, Set<PostId> goingOn, LocalDate day) implements Reorganisation {
        public Merge {
            goingOn = Set.copyOf(goingOn);
        }
    }

    /**
     * A new unit of the same kind is split off and stands beside the old one.
     *
     * @param below the units that move from the old one to the new one
     * @param goingOver the terms that end in the old unit and whose holders have the same post in the new one
     */
    record Split(UnitId unit, NewUnit part, Set<UnitId> below, Set<PostId> goingOver, LocalDate day)
            implements Reorganisation {
        public Split {
            below = Set.copyOf(below);
            goingOver = Set.copyOf(goingOver);
        }
    }

    /** The unit no longer exists, and the posts in it have ended. */
    record Close(UnitId unit, LocalDate day) implements Reorganisation {}
}
