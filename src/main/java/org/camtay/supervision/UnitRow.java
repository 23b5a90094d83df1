package org.camtay.supervision;

import java.util.Optional;
import org.camtay.organisation.UnitSummary;

/**
 * A unit in a table.
 *
 * @param figures absent when the group is too small to be shown
 * @param open whether the viewer may look inside
 */
public record UnitRow(UnitSummary unit, Optional<Figures> figures, boolean open) {}
