package org.camtay.meeting;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A filled score sheet with its history.
 *
 * @param sheet key of the sheet, such as {@code hd42-7}
 * @param version version of the sheet
 * @param marks in the order in which they were given; a later mark of the same row and level replaces the earlier one
 * @param agreedTenths the total that the cell gave itself, in tenths of a point; empty while it has not
 * @param votedAt when the cell voted on its score; empty while it has not
 */
public record Scoring(
        String sheet, String version, List<Mark> marks, OptionalInt agreedTenths, Optional<LocalDateTime> votedAt) {

    /** Who gives marks, in the order of the procedure. */
    public enum Level {
        OBSERVER,
        CELL,
        HIGHER
    }

    /**
     * The points that one level gave to one row.
     *
     * @param tenths in tenths of a point
     */
    public record Mark(String row, Level level, int tenths, LocalDateTime at) {}

    public Scoring {
        marks = List.copyOf(marks);
    }

    /** The points in tenths that hold for a row at a level. */
    public OptionalInt tenths(String row, Level level) {
        return marks.stream()
                .filter(mark -> mark.level() == level && mark.row().equals(row))
                .mapToInt(Mark::tenths)
                .reduce((_, later) -> later);
    }

    public boolean hasMarksOf(Level level) {
        return marks.stream().anyMatch(mark -> mark.level() == level);
    }

    /** Whether an observer scored and the cell agreed by a vote, not the secretary alone. */
    public boolean isCollective() {
        return hasMarksOf(Level.OBSERVER) && hasMarksOf(Level.CELL) && votedAt.isPresent();
    }

    /** Whether the cell's own marks were changed after its vote. */
    public boolean isChangedAfterVote() {
        return votedAt.isPresent()
                && marks.stream()
                        .anyMatch(mark ->
                                mark.level() != Level.HIGHER && mark.at().isAfter(votedAt.get()));
    }
}
