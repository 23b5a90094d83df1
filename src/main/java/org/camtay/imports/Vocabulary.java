package org.camtay.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camtay.content.CellType;
import org.camtay.organisation.CommitteeField;
import org.camtay.organisation.PostKind;
import org.camtay.organisation.UnitKind;
import org.camtay.sheets.Folded;

/**
 * How lists name the values of one kind: the first name of each is the one that templates use; others are understood.
 *
 * @param names all names of each value
 * @param meant value by folded name
 */
record Vocabulary<E extends Enum<E>>(Map<E, List<String>> names, Map<String, E> meant) {

    static final Vocabulary<UnitKind> UNIT_KINDS = of(
            UnitKind.class,
            Map.of(
                    UnitKind.CENTRE, "Trung ương",
                    UnitKind.PROVINCE,
                            "Tỉnh, thành phố|Tỉnh|Thành phố|Đảng bộ tỉnh|Đảng bộ thành phố|Tỉnh ủy|Thành ủy"
                                    + "|Đảng bộ tỉnh, thành phố hoặc tương đương",
                    UnitKind.COMMUNE,
                            "Xã, phường|Xã|Phường|Đặc khu|Xã, phường, đặc khu|Đảng bộ xã|Đảng bộ phường|Đảng bộ đặc khu"
                                    + "|Đảng ủy xã|Đảng ủy phường|Đảng bộ xã, phường hoặc tương đương",
                    UnitKind.BASE_ORGANISATION, "Đảng bộ cơ sở|Đảng ủy cơ sở",
                    UnitKind.SECTION, "Đảng bộ bộ phận",
                    UnitKind.BASE_CELL, "Chi bộ cơ sở",
                    UnitKind.CELL, "Chi bộ|Chi bộ trực thuộc"));

    static final Vocabulary<CellType> CELL_TYPES = of(
            CellType.class,
            Map.of(
                    CellType.VILLAGE, "Thôn, bản|Thôn|Bản|Ấp|Làng|Khóm|Chi bộ thôn|Chi bộ thôn, bản",
                    CellType.RESIDENTIAL_GROUP, "Tổ dân phố|Khu phố|TDP|Chi bộ tổ dân phố",
                    CellType.AGENCY, "Cơ quan|Chi bộ cơ quan",
                    CellType.PUBLIC_UNIT,
                            "Đơn vị sự nghiệp|Đơn vị sự nghiệp công lập|Trường học|Trạm y tế|Chi bộ đơn vị sự nghiệp",
                    CellType.STATE_ENTERPRISE, "Doanh nghiệp nhà nước|DNNN|Chi bộ doanh nghiệp nhà nước",
                    CellType.PRIVATE_ENTERPRISE,
                            "Doanh nghiệp ngoài nhà nước|Doanh nghiệp tư nhân|FDI"
                                    + "|Doanh nghiệp có vốn đầu tư nước ngoài|Chi bộ doanh nghiệp ngoài nhà nước",
                    CellType.STUDENT, "Sinh viên|Chi bộ sinh viên",
                    CellType.ARMED_FORCES, "Lực lượng vũ trang|Quân sự|Công an|Quân đội|Chi bộ lực lượng vũ trang",
                    CellType.ONLINE, "Sinh hoạt trực tuyến|Trực tuyến|Chi bộ sinh hoạt trực tuyến"));

    static final Vocabulary<PostKind> POST_KINDS = of(
            PostKind.class,
            Map.of(
                    PostKind.SECRETARY, "Bí thư|Bí thư chi bộ|Bí thư chi bộ cơ sở",
                    PostKind.DEPUTY, "Phó bí thư|Phó bí thư chi bộ|PBT",
                    PostKind.COMMITTEE_MEMBER, "Chi ủy viên|Ủy viên chi ủy|Ủy viên",
                    PostKind.ATTENDEE,
                            "Cấp ủy viên phụ trách chi bộ|Đảng ủy viên phụ trách chi bộ|Phụ trách chi bộ"
                                    + "|Cấp ủy viên theo dõi chi bộ|Cấp ủy viên dự sinh hoạt",
                    PostKind.WORKING_GROUP_MEMBER, "Thành viên tổ công tác|Tổ công tác",
                    PostKind.TRAINER, "Giảng viên|Báo cáo viên",
                    PostKind.SUPERVISOR, "Người theo dõi|Theo dõi",
                    PostKind.ADMINISTRATOR, "Người quản trị|Quản trị|Quản trị viên"));

    static final Vocabulary<CommitteeField> FIELDS = of(
            CommitteeField.class,
            Map.of(
                    CommitteeField.PROPAGANDA, "Tuyên giáo|Tuyên truyền|Tư tưởng|Tuyên giáo và dân vận",
                    CommitteeField.ORGANISATION, "Tổ chức|Công tác tổ chức|Tổ chức, đảng viên",
                    CommitteeField.INSPECTION, "Kiểm tra|Kiểm tra, giám sát",
                    CommitteeField.MASS_WORK, "Dân vận|Đoàn thể|Mặt trận",
                    CommitteeField.OTHER, "Khác|Lĩnh vực khác"));

    Optional<E> value(String text) {
        return Optional.ofNullable(meant.get(Folded.of(text)));
    }

    /** The name that templates use. */
    String name(E value) {
        return names.getOrDefault(value, List.of(value.name())).getFirst();
    }

    /** All values, as templates name them. */
    String choices() {
        return names.values().stream()
                .map(known -> "“" + known.getFirst() + "”")
                .collect(Collectors.joining(", "));
    }

    private static <E extends Enum<E>> Vocabulary<E> of(Class<E> kind, Map<E, String> written) {
        Map<E, List<String>> names = new LinkedHashMap<>();
        Map<String, E> meant = new HashMap<>();
        for (E value : kind.getEnumConstants()) {
            String known = written.get(value);
            if (known == null) {
                throw new IllegalStateException(value + " has no name in lists");
            }
            names.put(value, Arrays.asList(known.split("\\|", -1)));
            names.get(value).forEach(name -> meant.put(Folded.of(name), value));
            meant.put(Folded.of(value.name()), value);
        }
        return new Vocabulary<>(names, meant);
    }
}
