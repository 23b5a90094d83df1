package org.camtay.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit as its own page shows it.
 *
 * @param above from the top down, this unit not among them
 * @param history oldest first
 */
public record UnitProfile(
        UnitSummary unit,
        String code,
        Term validity,
        CellCommittee committee,
        List<UnitSummary> above,
        List<Change> history) {

    /**
     * A change in the unit's life.
     *
     * @param kind one of RENAMED, MOVED, MERGED, SPLIT_OFF, CLOSED
     * @param day first day on which it held
     * @param aboveBefore name of the unit above until then
     * @param other name of the unit it went into or came from
     */
    public record Change(
            String kind, LocalDate day, String nameBefore, Optional<String> aboveBefore, Optional<String> other) {
        Change(
                UnitChange.Kind kind,
                LocalDate day,
                String nameBefore,
                @Nullable String aboveBefore,
                @Nullable String other) {
            this(kind.name(), day, nameBefore, Optional.ofNullable(aboveBefore), Optional.ofNullable(other));
        }
    }

    public UnitProfile {
        above = List.copyOf(above);
        history = List.copyOf(history);
    }
}
