package org.camtay.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camtay.access.Scope;
import org.camtay.imports.Effect.Change;
import org.camtay.organisation.NewUnit;
import org.camtay.organisation.Refusal;
import org.camtay.organisation.Refusal.Reason;
import org.camtay.organisation.Rosters.ListedUnit;
import org.camtay.organisation.UnitId;
import org.camtay.sheets.Place;
import org.camtay.sheets.SheetColumn;
import org.camtay.sheets.SheetTable;
import org.camtay.sheets.TableRow;

/** A list of units beside those that exist: what is new, what differs, and what does not fit. */
final class UnitComparison {

    private final Scope scope;
    private final Map<String, UnitLine> lines = new LinkedHashMap<>();
    private final Set<String> unread = new HashSet<>();
    private final List<UnitLine> founded = new ArrayList<>();
    private final List<NewUnit> amended = new ArrayList<>();
    private final Map<UnitId, String> renamed = new LinkedHashMap<>();
    private final List<Effect> effects = new ArrayList<>();
    private final Set<Slip> slips = new LinkedHashSet<>();
    private final Map<UnitId, String> codes = new HashMap<>();
    private Map<String, ListedUnit> known = Map.of();

    UnitComparison(SheetTable table, Scope scope) {
        this.scope = scope;
        table.slips().forEach(finding -> slips.add(new Slip.InFile(finding)));
        table.rows().forEach(this::read);
    }

    List<UnitLine> founded() {
        return founded;
    }

    List<NewUnit> amended() {
        return amended;
    }

    /** New names; their history is kept. */
    Map<UnitId, String> renamed() {
        return renamed;
    }

    List<Effect> effects() {
        return effects;
    }

    Set<Slip> slips() {
        return slips;
    }

    /** All codes of the file, and what codes without their zeros may have been. */
    Set<String> codes() {
        Set<String> asked = new HashSet<>(lines.keySet());
        for (UnitLine line : lines.values()) {
            line.above().ifPresent(asked::add);
            asked.addAll(LostZeros.variants(line.row().cell(UnitColumns.CODE)));
            asked.addAll(LostZeros.variants(line.row().cell(UnitColumns.ABOVE)));
        }
        return asked;
    }

    /** Compares with those of the codes that exist. */
    void with(Map<String, ListedUnit> existing) {
        known = existing;
        known.values().forEach(unit -> codes.put(unit.unit().id(), unit.code()));
        lines.values().forEach(this::compare);
    }

    /** The new units whose place can be judged: the others have a slip already, or wait for one above them. */
    List<UnitLine> placeable() {
        return founded.stream().filter(this::isPlaceable).toList();
    }

    private void read(TableRow row) {
        List<Slip> found = new ArrayList<>();
        Optional<UnitLine> line = UnitLine.read(row, found);
        slips.addAll(found);
        if (line.isEmpty()) {
            unread.add(row.text(UnitColumns.CODE));
            return;
        }
        UnitLine before = lines.putIfAbsent(line.get().code(), line.get());
        if (before != null) {
            Place first = before.row().place(UnitColumns.CODE);
            slips.add(Slip.at(
                    row.place(UnitColumns.CODE),
                    "imports.UnitComparison.twice",
                    line.get().code(),
                    first));
        }
    }

    private void compare(UnitLine line) {
        ListedUnit unit = known.get(line.code());
        if (unit == null) {
            founded.add(line);
            effects.add(Effect.of(
                    line.row().place(),
                    Change.NEW_UNIT,
                    line.unit().name(),
                    Vocabulary.UNIT_KINDS.name(line.unit().kind())));
        } else if (!isOwn(unit)) {
            refuse(line, UnitColumns.CODE, Reason.CODE_TAKEN, line.code());
        } else if (unit.validity().ends().isPresent()) {
            slip(line, UnitColumns.CODE, "closed", line.code());
        } else if (unit.unit().kind() != line.unit().kind()) {
            slip(
                    line,
                    UnitColumns.KIND,
                    "kind",
                    line.code(),
                    Vocabulary.UNIT_KINDS.name(unit.unit().kind()));
        } else if (line.above().isPresent() && !unit.above().map(codes::get).equals(line.above())) {
            slip(line, UnitColumns.ABOVE, "moved", line.code());
        } else {
            compare(line, unit);
        }
    }

    private void compare(UnitLine line, ListedUnit unit) {
        List<Effect> changes = new ArrayList<>();
        Place place = line.row().place();
        String name = line.unit().name();
        if (!unit.unit().name().equals(name)) {
            changes.add(Effect.of(place, Change.RENAMED_UNIT, unit.unit().name(), name));
            renamed.put(unit.unit().id(), name);
        }
        if (!unit.unit().cellType().equals(line.unit().cellType())) {
            String before =
                    unit.unit().cellType().map(Vocabulary.CELL_TYPES::name).orElse("–");
            String after =
                    line.unit().cellType().map(Vocabulary.CELL_TYPES::name).orElse("–");
            changes.add(Effect.of(place, Change.CHANGED_CELL_TYPE, name, before, after));
        }
        if (line.fullMembers().isPresent()
                && !line.fullMembers().equals(unit.committee().fullMembers())) {
            String before = unit.committee().fullMembers().isPresent()
                    ? Integer.toString(unit.committee().fullMembers().getAsInt())
                    : "–";
            String after = Integer.toString(line.fullMembers().getAsInt());
            changes.add(Effect.of(place, Change.CHANGED_MEMBERS, name, before, after));
        }
        if (changes.isEmpty()) {
            effects.add(Effect.of(place, Change.UNCHANGED, name));
        } else {
            effects.addAll(changes);
            amended.add(line.unit());
        }
    }

    private boolean isPlaceable(UnitLine line) {
        boolean clean = keepsZeros(line, UnitColumns.CODE, line.code());
        if (line.above().isEmpty()) {
            if (line.unit().kind().mayStandAlone() && !scope.equals(Scope.EVERYTHING)) {
                slip(line, UnitColumns.ABOVE, "alone", line.code());
                return false;
            }
            return clean;
        }
        String above = line.above().get();
        if (!keepsZeros(line, UnitColumns.ABOVE, above)) {
            return false;
        }
        ListedUnit unit = known.get(above);
        if (unit != null && !isOwn(unit)) {
            refuse(line, UnitColumns.ABOVE, Reason.UNKNOWN_UNIT_ABOVE, above);
            return false;
        }
        return clean && !unread.contains(above);
    }

    /** Whether the code is not one that Excel cut the zeros off. */
    private boolean keepsZeros(UnitLine line, SheetColumn column, String code) {
        boolean known = column.equals(UnitColumns.ABOVE) && exists(code);
        Optional<String> meant =
                known ? Optional.empty() : LostZeros.meant(line.row().cell(column), this::exists);
        meant.ifPresent(whole -> slips.add(LostZeros.slip(line.row().place(column), code, whole)));
        return meant.isEmpty();
    }

    private boolean exists(String code) {
        return lines.containsKey(code)
                || Optional.ofNullable(known.get(code)).filter(this::isOwn).isPresent();
    }

    private boolean isOwn(ListedUnit unit) {
        return scope.contains(unit.unit().path());
    }

    private void slip(UnitLine line, SheetColumn column, String word, Object... values) {
        slips.add(Slip.at(line.row().place(column), "imports.UnitComparison." + word, values));
    }

    private void refuse(UnitLine line, SheetColumn column, Reason reason, String code) {
        slips.add(new Slip.AgainstRule(line.row().place(column), new Refusal(0, reason, List.of(code))));
    }
}
