package org.camtay.supervision;

import java.util.List;
import java.util.Optional;
import org.camtay.organisation.UnitSummary;

/**
 * The units below one unit, with their figures.
 *
 * @param total of all rows, those that are not shown included; absent where it would tell about a small group
 * @param named whether the viewer may see the names behind the figures
 */
public record UnitTable(UnitSummary unit, List<UnitRow> rows, Optional<Figures> total, boolean named) {
    public UnitTable {
        rows = List.copyOf(rows);
    }

    /** Whether at least one row is held back because its group is small. */
    public boolean hasSuppressed() {
        return rows.stream().anyMatch(row -> row.figures().isEmpty());
    }
}
