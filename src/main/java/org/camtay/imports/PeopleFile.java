package org.camtay.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camtay.access.Scope;
import org.camtay.imports.PeopleComparison.Who;
import org.camtay.organisation.Rosters.ListedUnit;
import org.camtay.organisation.UnitId;
import org.camtay.sheets.SheetTable;
import org.camtay.sheets.TableRow;

/** The lines of a list of people, with the units that they name and the people that earlier lines spoke of. */
final class PeopleFile {

    private final Scope scope;
    private final List<PersonLine> lines = new ArrayList<>();
    private final Set<Slip> slips = new LinkedHashSet<>();
    private final Map<String, Who> promised = new HashMap<>();
    private Map<String, ListedUnit> known = Map.of();

    PeopleFile(SheetTable table, Scope scope) {
        this.scope = scope;
        table.slips().forEach(finding -> slips.add(new Slip.InFile(finding)));
        for (TableRow row : table.rows()) {
            List<Slip> found = new ArrayList<>();
            PersonLine.read(row, found).ifPresent(lines::add);
            slips.addAll(found);
        }
    }

    List<PersonLine> lines() {
        return lines;
    }

    Set<Slip> slips() {
        return slips;
    }

    /** All codes of the file, and what codes without their zeros may have been. */
    Set<String> codes() {
        Set<String> codes = new HashSet<>();
        for (PersonLine line : lines) {
            codes.addAll(line.codes());
            codes.addAll(LostZeros.variants(line.row().cell(PeopleColumns.UNIT)));
        }
        return codes;
    }

    Set<String> logins() {
        return lines.stream().flatMap(line -> line.login().stream()).collect(Collectors.toSet());
    }

    /** Takes the units that exist and keeps those that the caller may change. */
    void with(Map<String, ListedUnit> existing) {
        known = existing.entrySet().stream()
                .filter(unit -> scope.contains(unit.getValue().unit().path()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Set<UnitId> unitIds() {
        return known.values().stream().map(unit -> unit.unit().id()).collect(Collectors.toSet());
    }

    /** The units of the line; a slip for each code that means none. */
    List<ListedUnit> units(PersonLine line, Set<Slip> found) {
        List<ListedUnit> units = new ArrayList<>();
        for (String code : line.codes()) {
            ListedUnit unit = known.get(code);
            if (unit == null) {
                Optional<String> whole = LostZeros.meant(line.row().cell(PeopleColumns.UNIT), known::containsKey);
                found.add(whole.map(meant -> LostZeros.slip(line.row().place(PeopleColumns.UNIT), code, meant))
                        .orElseGet(
                                () -> Slip.at(line.row().place(PeopleColumns.UNIT), "imports.PeopleFile.unit", code)));
            } else {
                units.add(unit);
            }
        }
        return units;
    }

    /** Remembers whom this name means in this unit. */
    void promise(String comparableName, String code, Who who) {
        promised.putIfAbsent(code + "\n" + comparableName, who);
    }

    Optional<Who> promised(String comparableName, String code) {
        return Optional.ofNullable(promised.get(code + "\n" + comparableName));
    }
}
