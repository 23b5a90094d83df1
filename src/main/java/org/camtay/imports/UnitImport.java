package org.camtay.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camtay.access.Scope;
import org.camtay.organisation.Founding;
import org.camtay.organisation.PlacedUnit;
import org.camtay.organisation.Refusal;
import org.camtay.organisation.Restructuring;
import org.camtay.organisation.Rosters;
import org.camtay.sheets.Place;
import org.camtay.sheets.SheetTable;
import org.camtay.sheets.TableRow;
import org.springframework.stereotype.Component;

/** Compares a list of units with those that exist, and founds and amends what differs. */
@Component
class UnitImport {

    private final Rosters rosters;
    private final Founding founding;
    private final Restructuring restructuring;
    private final Clock clock;

    UnitImport(Rosters rosters, Founding founding, Restructuring restructuring, Clock clock) {
        this.rosters = rosters;
        this.founding = founding;
        this.restructuring = restructuring;
        this.clock = clock;
    }

    /**
     * @param scope where the caller may found and change units
     * @param write whether to do it when there is no slip
     */
    ImportReport run(SheetTable table, Scope scope, boolean write) {
        UnitComparison comparison = new UnitComparison(table, scope);
        comparison.with(rosters.units(comparison.codes()));
        List<UnitLine> checked = comparison.placeable();
        for (Refusal refusal : founding.refusalsOfUnits(placed(checked))) {
            UnitLine line = checked.get(refusal.row());
            comparison.slips().add(new Slip.AgainstRule(place(line.row(), refusal), refusal));
        }
        boolean clean = comparison.slips().isEmpty();
        if (clean && write) {
            founding.foundAll(placed(comparison.founded()));
            LocalDate today = LocalDate.now(clock);
            comparison.renamed().forEach((unit, name) -> restructuring.rename(unit, name, today));
            rosters.amend(comparison.amended());
        }
        return new ImportReport(
                ImportKind.UNITS,
                clean && write,
                comparison.effects(),
                List.copyOf(comparison.slips()),
                table.notes(),
                List.of());
    }

    /** The cell that a refusal is about. */
    static Place place(TableRow row, Refusal refusal) {
        return switch (refusal.reason()) {
            case CODE_LENGTH, CODE_TAKEN, CODE_TWICE -> row.place(UnitColumns.CODE);
            case NAME_LENGTH -> row.place(UnitColumns.NAME);
            case CELL_TYPE_MISSING, CELL_TYPE_ONLY_FOR_CELLS -> row.place(UnitColumns.CELL_TYPE);
            case FULL_MEMBERS_NEGATIVE -> row.place(UnitColumns.FULL_MEMBERS);
            case MISPLACED_UNIT, NEEDS_UNIT_ABOVE, UNKNOWN_UNIT_ABOVE, CYCLE -> row.place(UnitColumns.ABOVE);
            case UNIT_NOT_VALID -> row.place(UnitColumns.SINCE);
            default -> row.place();
        };
    }

    private List<PlacedUnit> placed(List<UnitLine> lines) {
        LocalDate today = LocalDate.now(clock);
        return lines.stream().map(line -> line.placed(today)).toList();
    }
}
