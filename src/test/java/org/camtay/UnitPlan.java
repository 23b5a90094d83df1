package org.camtay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camtay.content.CellType;
import org.camtay.organisation.PostKind;
import org.camtay.organisation.UnitKind;

/**
 * A unit with its people and what lies below, told as a sentence: {@code aCommune("Mây Ngàn").supervisedBy("Lan")
 * .with(aVillageCell("Đồi Sim").ledBy("Hạnh", "Bình"))}.
 */
public record UnitPlan(
        UnitKind kind, Optional<CellType> cellType, String name, List<Holder> holders, List<UnitPlan> below) {

    /** Somebody in a post. */
    public record Holder(String name, PostKind post) {}

    private static UnitPlan a(UnitKind kind, String name) {
        return new UnitPlan(kind, Optional.empty(), name, List.of(), List.of());
    }

    private static UnitPlan aCell(UnitKind kind, CellType type, String name) {
        return new UnitPlan(kind, Optional.of(type), name, List.of(), List.of());
    }

    public static UnitPlan aProvince(String name) {
        return a(UnitKind.PROVINCE, name);
    }

    public static UnitPlan aCommune(String name) {
        return a(UnitKind.COMMUNE, name);
    }

    public static UnitPlan aBaseOrganisation(String name) {
        return a(UnitKind.BASE_ORGANISATION, name);
    }

    public static UnitPlan aVillageCell(String name) {
        return aCell(UnitKind.CELL, CellType.VILLAGE, name);
    }

    public static UnitPlan anAgencyBaseCell(String name) {
        return aCell(UnitKind.BASE_CELL, CellType.AGENCY, name);
    }

    public UnitPlan with(UnitPlan... more) {
        return with(List.of(more));
    }

    public UnitPlan with(List<UnitPlan> more) {
        List<UnitPlan> all = new ArrayList<>(below);
        all.addAll(more);
        return new UnitPlan(kind, cellType, name, holders, all);
    }

    /** The first is the secretary, the second the deputy, all others sit on the committee. */
    public UnitPlan ledBy(String... names) {
        UnitPlan led = this;
        for (int place = 0; place < names.length; place++) {
            led = led.having(names[place], PostKind.LEADERS.get(Math.min(place, 2)));
        }
        return led;
    }

    public UnitPlan supervisedBy(String holder) {
        return having(holder, PostKind.SUPERVISOR);
    }

    public UnitPlan having(String holder, PostKind post) {
        List<Holder> all = new ArrayList<>(holders);
        all.add(new Holder(holder, post));
        return new UnitPlan(kind, cellType, name, all, below);
    }
}
