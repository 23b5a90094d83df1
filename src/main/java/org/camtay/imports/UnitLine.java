package org.camtay.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.camtay.content.CellType;
import org.camtay.organisation.CellCommittee;
import org.camtay.organisation.NewUnit;
import org.camtay.organisation.PlacedUnit;
import org.camtay.organisation.RefusedChange;
import org.camtay.organisation.UnitKind;
import org.camtay.sheets.TableRow;

/** One row of a list of units, understood. */
record UnitLine(
        TableRow row, NewUnit unit, Optional<String> above, Optional<LocalDate> since, OptionalInt fullMembers) {

    String code() {
        return unit.code();
    }

    PlacedUnit placed(LocalDate today) {
        return new PlacedUnit(unit, above, since.orElse(today));
    }

    /** The row, or nothing and at least one slip. */
    static Optional<UnitLine> read(TableRow row, List<Slip> slips) {
        RowReader reader = new RowReader(row, new ArrayList<>());
        String code = reader.required(UnitColumns.CODE);
        String name = reader.required(UnitColumns.NAME);
        Optional<UnitKind> kind = reader.requiredWord(UnitColumns.KIND, Vocabulary.UNIT_KINDS);
        Optional<CellType> type = reader.word(UnitColumns.CELL_TYPE, Vocabulary.CELL_TYPES);
        Optional<LocalDate> since = reader.day(UnitColumns.SINCE);
        OptionalInt members = reader.number(UnitColumns.FULL_MEMBERS);
        Optional<String> above = reader.optional(UnitColumns.ABOVE);
        if (reader.slips().isEmpty() && kind.isPresent()) {
            try {
                CellCommittee committee =
                        members.isPresent() ? CellCommittee.ofMembers(members.getAsInt()) : CellCommittee.UNKNOWN;
                NewUnit unit = new NewUnit(kind.get(), type, code, name, committee);
                return Optional.of(new UnitLine(row, unit, above, since, members));
            } catch (RefusedChange refused) {
                refused.refusals()
                        .forEach(refusal ->
                                reader.slips().add(new Slip.AgainstRule(UnitImport.place(row, refusal), refusal)));
            }
        }
        slips.addAll(reader.slips());
        return Optional.empty();
    }
}
