package org.camtay.demo;

import static org.camtay.content.CellType.AGENCY;
import static org.camtay.content.CellType.PRIVATE_ENTERPRISE;
import static org.camtay.content.CellType.PUBLIC_UNIT;
import static org.camtay.content.CellType.RESIDENTIAL_GROUP;
import static org.camtay.content.CellType.STATE_ENTERPRISE;
import static org.camtay.content.CellType.VILLAGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camtay.content.CellType;
import org.camtay.organisation.CellCommittee;
import org.camtay.organisation.CommitteeField;
import org.camtay.organisation.NewUnit;
import org.camtay.organisation.PlacedUnit;
import org.camtay.organisation.PostKind;
import org.camtay.organisation.UnitKind;

/**
 * An invented organisation of any size, drawn from a seed part by part, so that a country needs no more memory than a
 * province: about 90 cells a commune and 98 communes a province, in at most 34 provinces, as there are since July 2025.
 *
 * @param learners spread evenly over the cells: the first of a cell is its secretary, the second its deputy
 * @param founded first day of all units and posts
 */
record OrganisationPlan(int learners, int cells, long seed, LocalDate founded) {

    static final int CELLS_OF_A_COMMUNE = 90;
    static final int COMMUNES_OF_A_PROVINCE = 98;
    static final int PROVINCES = 34;

    private static final int CELLS_OF_AN_ATTENDEE = 15;
    private static final int CELLS_OF_A_BASE_ORGANISATION = 6;
    private static final List<CellType> TYPES_OF_BASES =
            List.of(AGENCY, PUBLIC_UNIT, PUBLIC_UNIT, STATE_ENTERPRISE, PRIVATE_ENTERPRISE);
    private static final List<CommitteeField> FIELDS = List.of(CommitteeField.values());

    /** A province or a commune with all that lies below it, and who holds which post. */
    record Part(List<PlacedUnit> units, List<Holder> holders) {}

    /** Somebody with a post in the unit with this code. */
    record Holder(String login, String name, PostKind post, Optional<CommitteeField> field, String unit) {}

    OrganisationPlan {
        if (cells < 1 || learners < 0) {
            throw new IllegalArgumentException(learners + " learners in " + cells + " cells");
        }
    }

    int communes() {
        return Math.ceilDiv(cells, CELLS_OF_A_COMMUNE);
    }

    int provinces() {
        return Math.min(PROVINCES, Math.ceilDiv(communes(), COMMUNES_OF_A_PROVINCE));
    }

    /** Each province just before its communes; the same parts for the same numbers and seed. */
    Stream<Part> parts() {
        return IntStream.range(0, provinces())
                .boxed()
                .flatMap(province -> Stream.concat(
                        Stream.of(province(province)),
                        IntStream.range(
                                        first(province, communes(), provinces()),
                                        first(province + 1, communes(), provinces()))
                                .mapToObj(commune -> commune(commune, province))));
    }

    /** Where the share of this part begins when so many things are dealt out as evenly as whole numbers allow. */
    private static int first(int part, int things, int parts) {
        return (int) ((long) part * things / parts);
    }

    private Part province(int number) {
        String code = provinceCode(number);
        DemoNames names = new DemoNames(new Random(seed * 31 + number));
        return new Part(
                List.of(new PlacedUnit(
                        new NewUnit(
                                UnitKind.PROVINCE, Optional.empty(), code, "Đảng bộ tỉnh " + DemoNames.place(number)),
                        Optional.empty(),
                        founded)),
                List.of(
                        holder(GeneratedOrganisation.provinceSupervisor(number + 1), names, PostKind.SUPERVISOR, code),
                        holder(GeneratedOrganisation.trainer(number + 1), names, PostKind.TRAINER, code),
                        holder(GeneratedOrganisation.administrator(number + 1), names, PostKind.ADMINISTRATOR, code)));
    }

    private Part commune(int number, int province) {
        Draft draft = new Draft("X%04d".formatted(number + 1), new DemoNames(new Random(seed + 7_919L * number)));
        boolean ward = number % 10 == 9;
        draft.unit(
                UnitKind.COMMUNE,
                Optional.empty(),
                draft.commune,
                "Đảng bộ " + (ward ? "phường " : "xã ") + DemoNames.place(number),
                provinceCode(province));
        draft.holders.add(holder(
                GeneratedOrganisation.communeSupervisor(number + 1), draft.names, PostKind.SUPERVISOR, draft.commune));
        int from = first(number, cells, communes());
        int to = first(number + 1, cells, communes());
        for (int cell = from; cell < to; cell++) {
            String code = draft.cell(cell - from, to - from, ward ? RESIDENTIAL_GROUP : VILLAGE, leaders(cell));
            lead(draft, cell, code);
            int attendee = (cell - from) / CELLS_OF_AN_ATTENDEE + 1;
            draft.holders.add(
                    holder(GeneratedOrganisation.attendee(number + 1, attendee), draft.names, PostKind.ATTENDEE, code));
        }
        return new Part(draft.units, draft.holders);
    }

    private int leaders(int cell) {
        return first(cell + 1, learners, cells) - first(cell, learners, cells);
    }

    private void lead(Draft draft, int cell, String code) {
        for (int place = 0; place < leaders(cell); place++) {
            PostKind post = PostKind.LEADERS.get(Math.min(place, 2));
            Optional<CommitteeField> field = post == PostKind.COMMITTEE_MEMBER
                    ? Optional.of(FIELDS.get((place - 2) % FIELDS.size()))
                    : Optional.empty();
            String login = GeneratedOrganisation.learner(first(cell, learners, cells) + place + 1);
            draft.holders.add(new Holder(login, draft.names.person(), post, field, code));
        }
    }

    private static Holder holder(String login, DemoNames names, PostKind post, String unit) {
        return new Holder(login, names.person(), post, Optional.empty(), unit);
    }

    private static String provinceCode(int number) {
        return "T%02d".formatted(number + 1);
    }

    /** A commune that is being drawn. */
    private final class Draft {

        private final String commune;
        private final DemoNames names;
        private final List<PlacedUnit> units = new ArrayList<>();
        private final List<Holder> holders = new ArrayList<>();

        private Draft(String commune, DemoNames names) {
            this.commune = commune;
            this.names = names;
        }

        /** Half of the cells are villages or groups, a fifth bases of their own, the others stand in base organisations. */
        private String cell(int number, int all, CellType most, int leaders) {
            String code = commune + "-%03d".formatted(number + 1);
            CellType base = TYPES_OF_BASES.get(number % TYPES_OF_BASES.size());
            if (number * 2 < all) {
                return unit(
                        UnitKind.CELL, Optional.of(most), code, DemoProvince.cellName(most, number), commune, leaders);
            }
            String name = DemoProvince.cellName(base, number) + " " + (number + 1);
            if (number * 10 < all * 7) {
                return unit(UnitKind.BASE_CELL, Optional.of(base), code, name, commune, leaders);
            }
            return unit(UnitKind.CELL, Optional.of(base), code, name, baseOrganisation(number), leaders);
        }

        private String baseOrganisation(int cell) {
            int number = cell / CELLS_OF_A_BASE_ORGANISATION;
            String code = commune + "-C%02d".formatted(number);
            boolean isNew = units.stream().noneMatch(unit -> unit.unit().code().equals(code));
            return isNew
                    ? unit(UnitKind.BASE_ORGANISATION, Optional.empty(), code, "Đảng bộ cơ sở số " + number, commune)
                    : code;
        }

        private String unit(UnitKind kind, Optional<CellType> type, String code, String name, String above) {
            units.add(new PlacedUnit(new NewUnit(kind, type, code, name), Optional.of(above), founded));
            return code;
        }

        /** A cell with three leaders has a committee, so it has nine full members or more. */
        private String unit(
                UnitKind kind, Optional<CellType> type, String code, String name, String above, int leaders) {
            CellCommittee committee = CellCommittee.ofMembers(
                    (leaders > 2 ? CellCommittee.FULL_MEMBERS_FOR_COMMITTEE : 3) + units.size() % 6);
            units.add(new PlacedUnit(new NewUnit(kind, type, code, name, committee), Optional.of(above), founded));
            return code;
        }
    }
}
