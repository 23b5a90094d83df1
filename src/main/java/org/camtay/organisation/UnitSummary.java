package org.camtay.organisation;

import java.util.Optional;
import org.camtay.access.UnitRange;
import org.camtay.content.CellType;

/** A unit as it is shown in lists and headings. */
public record UnitSummary(UnitId id, UnitKind kind, Optional<CellType> cellType, String name, String path) {
    public UnitRange range() {
        return new UnitRange(path);
    }
}
