package org.camtay.organisation;

import static org.camtay.organisation.Refusal.Reason.CODE_TAKEN;
import static org.camtay.organisation.Refusal.Reason.CODE_TWICE;
import static org.camtay.organisation.Refusal.Reason.CYCLE;
import static org.camtay.organisation.Refusal.Reason.MISPLACED_UNIT;
import static org.camtay.organisation.Refusal.Reason.NEEDS_UNIT_ABOVE;
import static org.camtay.organisation.Refusal.Reason.UNIT_NOT_VALID;
import static org.camtay.organisation.Refusal.Reason.UNKNOWN_UNIT_ABOVE;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * In which order units are founded so that each finds the unit above it, and what stands against it.
 *
 * @param above the units already there under which some are founded, by code
 * @param parentsFirst rows of the list
 */
record FoundingOrder(Map<String, Unit> above, List<Integer> parentsFirst, List<Refusal> refusals) {

    /**
     * Looks at a list of units.
     *
     * @param taken those of their codes that other units have
     */
    static FoundingOrder of(List<PlacedUnit> placed, Map<String, Unit> above, Collection<String> taken) {
        List<Refusal> refusals = new ArrayList<>();
        Map<String, Integer> rows = new HashMap<>();
        Set<String> foreign = new HashSet<>(taken);
        for (int row = 0; row < placed.size(); row++) {
            String code = placed.get(row).unit().code();
            if (foreign.contains(code)) {
                refusals.add(Refusal.of(CODE_TAKEN, code).inRow(row));
            } else if (rows.putIfAbsent(code, row) != null) {
                refusals.add(Refusal.of(CODE_TWICE, code).inRow(row));
            }
        }
        for (int row = 0; row < placed.size(); row++) {
            place(placed, placed.get(row), rows, above).map(refusal(row)).ifPresent(refusals::add);
        }
        List<Integer> order = parentsFirst(placed, rows);
        Set<Integer> reached = new HashSet<>(order);
        for (int row = 0; row < placed.size(); row++) {
            if (!reached.contains(row)) {
                refusals.add(Refusal.of(CYCLE, placed.get(row).unit().code()).inRow(row));
            }
        }
        refusals.sort((one, other) -> Integer.compare(one.row(), other.row()));
        return new FoundingOrder(new HashMap<>(above), order, List.copyOf(refusals));
    }

    private static UnaryOperator<Refusal> refusal(int row) {
        return refusal -> refusal.inRow(row);
    }

    private static Optional<Refusal> place(
            List<PlacedUnit> placed, PlacedUnit unit, Map<String, Integer> rows, Map<String, Unit> known) {
        UnitKind kind = unit.unit().kind();
        if (unit.above().isEmpty()) {
            return kind.mayStandAlone() ? Optional.empty() : Optional.of(Refusal.of(NEEDS_UNIT_ABOVE, kind));
        }
        String code = NewUnit.normal(unit.above().get());
        Unit above = known.get(code);
        if (above != null) {
            return under(unit, above.kind(), above.name(), above.validity());
        }
        Integer row = rows.get(code);
        if (row == null) {
            return Optional.of(Refusal.of(UNKNOWN_UNIT_ABOVE, code));
        }
        PlacedUnit sibling = placed.get(row);
        return under(unit, sibling.unit().kind(), sibling.unit().name(), Term.from(sibling.validFrom()));
    }

    private static Optional<Refusal> under(PlacedUnit unit, UnitKind above, String name, Term validity) {
        UnitKind kind = unit.unit().kind();
        if (!kind.mayStandUnder(above)) {
            return Optional.of(Refusal.of(MISPLACED_UNIT, kind, above));
        }
        return validity.contains(Term.from(unit.validFrom()))
                ? Optional.empty()
                : Optional.of(Refusal.of(UNIT_NOT_VALID, name, unit.validFrom()));
    }

    /** Rows that can be reached from a unit that stands alone or is already there; a circle is never reached. */
    private static List<Integer> parentsFirst(List<PlacedUnit> placed, Map<String, Integer> rows) {
        Map<Integer, List<Integer>> below = new HashMap<>();
        Deque<Integer> next = new ArrayDeque<>();
        for (int row = 0; row < placed.size(); row++) {
            Integer parent =
                    placed.get(row).above().map(NewUnit::normal).map(rows::get).orElse(null);
            if (parent == null) {
                next.add(row);
            } else {
                below.computeIfAbsent(parent, _ -> new ArrayList<>()).add(row);
            }
        }
        List<Integer> order = new ArrayList<>();
        while (!next.isEmpty()) {
            int row = next.remove();
            order.add(row);
            next.addAll(below.getOrDefault(row, List.of()));
        }
        return List.copyOf(order);
    }
}
