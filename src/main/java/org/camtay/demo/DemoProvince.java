package org.camtay.demo;

import static org.camtay.content.CellType.AGENCY;
import static org.camtay.content.CellType.ARMED_FORCES;
import static org.camtay.content.CellType.ONLINE;
import static org.camtay.content.CellType.PRIVATE_ENTERPRISE;
import static org.camtay.content.CellType.PUBLIC_UNIT;
import static org.camtay.content.CellType.RESIDENTIAL_GROUP;
import static org.camtay.content.CellType.STATE_ENTERPRISE;
import static org.camtay.content.CellType.STUDENT;
import static org.camtay.content.CellType.VILLAGE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.camtay.content.CellType;
import org.camtay.organisation.CellCommittee;
import org.camtay.organisation.CommitteeField;
import org.camtay.organisation.NewUnit;
import org.camtay.organisation.PostKind;
import org.camtay.organisation.UnitKind;

/** The plan of the invented province, drawn from a seed: units, and which posts are held in each. */
record DemoProvince(NewUnit province, List<Holder> officials, List<Commune> communes) {

    /** A commune, who supervises it, who is in charge of its first cells, and all its cells. */
    record Commune(NewUnit unit, Holder supervisor, Holder attendee, List<Cell> cells) {

        /** Those that the attendee is in charge of. */
        List<Cell> attended() {
            return cells.subList(0, CELLS_OF_AN_ATTENDEE);
        }
    }

    /** A cell and its leaders. */
    record Cell(NewUnit unit, List<Holder> leaders) {

        /** Whether the accounts of its leaders are published; they start without any learning. */
        boolean isPublished() {
            return leaders.stream().anyMatch(leader -> leader.login().equals(DemoAccounts.SECRETARY));
        }
    }

    /** Somebody with a post. */
    record Holder(String login, String name, PostKind post, Optional<CommitteeField> field) {
        private Holder(String login, String name, PostKind post) {
            this(login, name, post, Optional.empty());
        }
    }

    static final int CELLS_PER_COMMUNE = 20;
    static final int CELLS_OF_AN_ATTENDEE = 5;

    private static final List<CommitteeField> FIELDS = List.of(CommitteeField.PROPAGANDA, CommitteeField.MASS_WORK);

    /** 60 cells: mostly villages in two communes, mostly residential groups in the ward. */
    static DemoProvince draw(long seed) {
        Random chance = new Random(seed);
        DemoNames names = new DemoNames(chance);
        List<Commune> communes = List.of(
                commune("X1", "Đảng bộ xã Mây Ngàn", VILLAGE, names, chance),
                commune("X2", "Đảng bộ xã Sông Trăng", VILLAGE, names, chance),
                commune("P1", "Đảng bộ phường Nắng Mai", RESIDENTIAL_GROUP, names, chance));
        return new DemoProvince(
                new NewUnit(UnitKind.PROVINCE, Optional.empty(), "T", "Đảng bộ tỉnh Hương Ngàn"),
                List.of(
                        new Holder(DemoAccounts.PROVINCE_SUPERVISOR, "Trần Quang Minh", PostKind.SUPERVISOR),
                        new Holder(DemoAccounts.TRAINER, "Lê Thu Hằng", PostKind.TRAINER),
                        new Holder(DemoAccounts.ADMINISTRATOR, "Phạm Văn Sơn", PostKind.ADMINISTRATOR)),
                communes);
    }

    /** Everybody with a post. */
    List<Holder> holders() {
        List<Holder> holders = new ArrayList<>(officials);
        for (Commune commune : communes) {
            holders.add(commune.supervisor());
            holders.add(commune.attendee());
            commune.cells().forEach(cell -> holders.addAll(cell.leaders()));
        }
        return holders;
    }

    private static Commune commune(String code, String name, CellType most, DemoNames names, Random chance) {
        List<Cell> cells = new ArrayList<>();
        List<CellType> types = types(most);
        for (int number = 0; number < types.size(); number++) {
            List<Holder> leaders = leaders(code, number, names, chance);
            NewUnit unit = new NewUnit(
                    UnitKind.CELL,
                    Optional.of(types.get(number)),
                    code + "-" + (number + 1),
                    cellName(types.get(number), number),
                    committee(leaders, number));
            cells.add(new Cell(unit, leaders));
        }
        String suffix = code.equals("X1") ? "" : "-" + code.toLowerCase(Locale.ROOT);
        return new Commune(
                new NewUnit(UnitKind.COMMUNE, Optional.empty(), code, name),
                new Holder(DemoAccounts.COMMUNE_SUPERVISOR + suffix, names.person(), PostKind.SUPERVISOR),
                new Holder(DemoAccounts.ATTENDEE + suffix, names.person(), PostKind.ATTENDEE),
                cells);
    }

    /** Cells with members of a committee are large enough to have one, the others are not. */
    private static CellCommittee committee(List<Holder> leaders, int number) {
        boolean exists = leaders.stream().anyMatch(leader -> leader.post() == PostKind.COMMITTEE_MEMBER);
        return CellCommittee.ofMembers(
                exists
                        ? CellCommittee.FULL_MEMBERS_FOR_COMMITTEE + number
                        : CellCommittee.FULL_MEMBERS_FOR_COMMITTEE - 1 - number % 5);
    }

    private static List<CellType> types(CellType most) {
        List<CellType> types = new ArrayList<>(Collections.nCopies(CELLS_PER_COMMUNE - 9, most));
        types.addAll(List.of(
                AGENCY,
                AGENCY,
                PUBLIC_UNIT,
                PUBLIC_UNIT,
                STATE_ENTERPRISE,
                PRIVATE_ENTERPRISE,
                STUDENT,
                ARMED_FORCES,
                ONLINE));
        return types;
    }

    static String cellName(CellType type, int number) {
        return switch (type) {
            case VILLAGE -> "Chi bộ thôn " + DemoNames.place(number);
            case RESIDENTIAL_GROUP -> "Chi bộ tổ dân phố " + (number + 1);
            case AGENCY -> number % 2 == 0 ? "Chi bộ cơ quan Đảng ủy" : "Chi bộ cơ quan Ủy ban nhân dân";
            case PUBLIC_UNIT -> number % 2 == 0 ? "Chi bộ trường tiểu học" : "Chi bộ trạm y tế";
            case STATE_ENTERPRISE -> "Chi bộ xí nghiệp thủy lợi";
            case PRIVATE_ENTERPRISE -> "Chi bộ công ty may";
            case STUDENT -> "Chi bộ sinh viên trường cao đẳng";
            case ARMED_FORCES -> "Chi bộ quân sự";
            case ONLINE -> "Chi bộ sinh hoạt trực tuyến";
        };
    }

    private static List<Holder> leaders(String commune, int cell, DemoNames names, Random chance) {
        boolean shown = commune.equals("X1") && cell == 0;
        List<Holder> leaders = new ArrayList<>();
        leaders.add(new Holder(
                shown ? DemoAccounts.SECRETARY : login(commune, cell, 1),
                shown ? "Nguyễn Thị Hạnh" : names.person(),
                PostKind.SECRETARY));
        leaders.add(new Holder(shown ? DemoAccounts.DEPUTY : login(commune, cell, 2), names.person(), PostKind.DEPUTY));
        int committeeMembers = chance.nextInt(3);
        for (int member = 0; member < committeeMembers; member++) {
            leaders.add(new Holder(
                    login(commune, cell, 3 + member),
                    names.person(),
                    PostKind.COMMITTEE_MEMBER,
                    Optional.of(FIELDS.get(member))));
        }
        return leaders;
    }

    private static String login(String commune, int cell, int number) {
        return "%s-%02d-%d".formatted(commune.toLowerCase(Locale.ROOT), cell + 1, number);
    }
}
