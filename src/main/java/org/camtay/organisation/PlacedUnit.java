package org.camtay.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A unit to be founded together with others.
 *
 * @param above code of the unit above, which may stand anywhere in the same list; empty for a unit that stands alone
 * @param validFrom first day of the unit
 */
public record PlacedUnit(NewUnit unit, Optional<String> above, LocalDate validFrom) {}
