package org.camtay.records;

import org.camtay.organisation.UnitId;

/** An adopted record of this cell is new, confirmed or says something else than before. */
public record RecordChanged(UnitId cell) {}
