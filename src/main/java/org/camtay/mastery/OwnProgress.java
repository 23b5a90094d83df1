package org.camtay.mastery;

import java.time.YearMonth;
import java.util.List;

/**
 * How somebody's skills grew.
 *
 * @param standings today, in the order of the skills
 * @param months the last twelve, the oldest first
 */
public record OwnProgress(List<Standing> standings, List<Point> months) {

    /** How many skills were learned, practised and applied at the end of a month; of this month, today. */
    public record Point(YearMonth month, int learned, int practised, int applied) {}

    public OwnProgress {
        standings = List.copyOf(standings);
        months = List.copyOf(months);
    }
}
