package org.camtay.scoring;

import java.util.List;
import java.util.Optional;
import org.camtay.content.ScoreSheet;
import org.camtay.meeting.Fraction;

/**
 * A score sheet at one level of the procedure.
 *
 * @param total empty while a row that applies has no points
 * @param grade empty without a total
 * @param gate the gate that held the grade back; empty if none did
 */
public record FilledSheet(
        ScoreSheet sheet,
        List<Row> rows,
        Optional<Fraction> total,
        Optional<ScoreSheet.Grade> grade,
        Optional<ScoreSheet.Gate> gate) {

    /** Where the points of a row come from. */
    public enum Origin {
        /** From the record; people may differ. */
        COMPUTED,
        /** Given by somebody at this level. */
        GIVEN,
        /** Nobody gave points and nothing could be computed. */
        OPEN,
        /** The row does not apply to this meeting. */
        NOT_APPLICABLE
    }

    /**
     * A row of the sheet.
     *
     * @param maximum what it can bring to the total, together with what moved here from rows that do not apply
     * @param points that count for the total; empty for an open row
     * @param computed what the record alone would give, as printed in the sheet; empty where an observer is needed
     */
    public record Row(
            ScoreSheet.Row row,
            Origin origin,
            Fraction maximum,
            Optional<Fraction> points,
            Optional<Fraction> computed) {

        public boolean isFull() {
            return points.filter(given -> given.compareTo(maximum) >= 0).isPresent();
        }
    }

    public FilledSheet {
        rows = List.copyOf(rows);
    }

    /** The rows that still need somebody. */
    public List<Row> open() {
        return rows.stream().filter(row -> row.origin() == Origin.OPEN).toList();
    }
}
