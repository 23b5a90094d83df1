package org.camtay.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camtay.UnitPlan.aCommune;
import static org.camtay.UnitPlan.aProvince;
import static org.camtay.UnitPlan.aVillageCell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camtay.DoorTest;
import org.camtay.Foundations;
import org.camtay.Foundations.Founded;
import org.camtay.People;
import org.camtay.access.Accounts;
import org.camtay.access.Credentials;
import org.camtay.access.PersonId;
import org.camtay.imports.Effect.Change;
import org.camtay.organisation.PostKind;
import org.camtay.organisation.Rosters;
import org.camtay.organisation.Rosters.ListedUnit;
import org.camtay.ui.Translations;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What lists of units do and what they may not do. */
@DoorTest
@Import(Foundations.class)
class UnitImportTest {

    private static final String HEADER =
            "Mã đơn vị;Tên đơn vị;Cấp đơn vị;Loại hình chi bộ;Mã đơn vị cấp trên;Số đảng viên\n";
    private static final Locale VIETNAMESE = Locale.of("vi");

    @Autowired
    private Imports imports;

    @Autowired
    private Rosters rosters;

    @Autowired
    private Foundations foundations;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    private final Translations texts = new Translations();
    private String own;
    private PersonId installer;

    @BeforeEach
    void an_administrator_of_the_installation() {
        own = UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        installer = accounts.openAdministrator(new Credentials(People.newLogin(), "Nguyễn Văn Đạt", People.PASSWORD));
    }

    @Test
    void a_whole_province_is_founded_whatever_stands_first() {
        ImportReport report = run(installer, """
                {}-C1;Chi bộ thôn Đồi Sim;Chi bộ;Thôn, bản;{}-X1;23
                {}-X1;Đảng bộ xã Mây Ngàn;Xã, phường;;{};
                {};Đảng bộ tỉnh Hương Ngàn;Tỉnh, thành phố;;;
                {}-S1;Đảng bộ trường;đảng bộ cơ sở;;{}-X1;
                {}-C2;Chi bộ Tổ Toán;CHI BO;don vi su nghiep;{}-S1;7
                """);
        assertThat(report.written()).isTrue();
        assertThat(report.counts()).isEqualTo(Map.of(Change.NEW_UNIT, 5L));
        Map<String, ListedUnit> units = known("", "-X1", "-S1", "-C1", "-C2");
        assertThat(units).hasSize(5);
        ListedUnit cell = units.get(own + "-C2");
        assertThat(cell.unit().path()).startsWith(units.get(own + "-S1").unit().path());
        assertThat(cell.committee().exists()).isFalse();
        assertThat(units.get(own + "-C1").committee().exists()).isTrue();
    }

    @Test
    void a_dry_run_tells_the_same_and_writes_nothing() {
        String file = file("{};Đảng bộ tỉnh;Tỉnh;;;\n{}-X;Xã;Xã;;{};\n");
        ImportReport dry = people.as(installer, () -> imports.dryRun(ImportKind.UNITS, "a.csv", bytes(file)));
        assertThat(dry.written()).isFalse();
        assertThat(dry.isClean()).isTrue();
        assertThat(dry.headline(texts, VIETNAMESE)).contains("Chưa ghi gì");
        assertThat(known("", "-X")).isEmpty();
        ImportReport written = people.as(installer, () -> imports.run(ImportKind.UNITS, "a.csv", bytes(file)));
        assertThat(written.effects()).isEqualTo(dry.effects());
    }

    @Test
    void a_second_run_finds_nothing_to_do() {
        String lines = "{};Đảng bộ tỉnh;Tỉnh;;;\n{}-X;Xã;Xã;;{};\n{}-C;Chi bộ;Chi bộ;Thôn;{}-X;9\n";
        run(installer, lines);
        ImportReport again = run(installer, lines);
        assertThat(again.changesNothing()).isTrue();
        assertThat(again.counts()).isEqualTo(Map.of(Change.UNCHANGED, 3L));
    }

    @Test
    void a_known_code_with_other_facts_is_a_change_of_that_unit() {
        run(installer, "{};Đảng bộ tỉnh;Tỉnh;;;\n{}-X;Xã;Xã;;{};\n{}-C;Chi bộ;Chi bộ;Thôn;{}-X;9\n");
        ImportReport report = run(installer, "{}-C;Chi bộ thôn Đồi Sim;Chi bộ;Tổ dân phố;{}-X;8\n");
        assertThat(report.effects())
                .extracting(effect -> effect.sentence(texts, VIETNAMESE))
                .containsExactly(
                        "Đổi tên: Chi bộ thành Chi bộ thôn Đồi Sim",
                        "Chi bộ thôn Đồi Sim: loại hình từ “Thôn, bản” thành “Tổ dân phố”",
                        "Chi bộ thôn Đồi Sim: số đảng viên chính thức từ 9 thành 8");
        ListedUnit cell = known("-C").get(own + "-C");
        assertThat(cell.unit().name()).isEqualTo("Chi bộ thôn Đồi Sim");
        assertThat(cell.committee().exists()).isFalse();
    }

    @Test
    void every_slip_has_its_cell_and_one_slip_stops_all() {
        ImportReport report = run(installer, """
                {};Đảng bộ tỉnh;Tỉnh;;;
                {}-X;;Xã;;{};
                {}-Y;Xã Y;Huyện;;{};
                {}-C;Chi bộ;Chi bộ;;{};
                {}-D;Chi bộ D;Chi bộ;Thôn;{}-NIRGENDS;x
                {}-E;Chi bộ E;Chi bộ;Thôn;{}-X;
                {};Đảng bộ tỉnh;Tỉnh;;;
                """);
        assertThat(report.written()).isFalse();
        assertThat(report.slips())
                .extracting(slip -> slip.place().columnLetters() + slip.place().row())
                .containsExactlyInAnyOrder("B3", "C4", "D5", "F6", "A8");
        assertThat(report.slips())
                .extracting(slip -> slip.sentence(texts, VIETNAMESE))
                .anyMatch(sentence -> sentence.startsWith("“Huyện” không dùng được ở cột “Cấp đơn vị”"))
                .allMatch(sentence -> sentence.endsWith("."));
        assertThat(known("", "-X", "-Y", "-C", "-D", "-E")).isEmpty();
    }

    @Test
    void a_circle_is_refused_for_each_unit_in_it() {
        ImportReport report = run(installer, """
                {};Đảng bộ tỉnh;Tỉnh;;;
                {}-B;Đảng bộ;Đảng bộ cơ sở;;{};
                {}-P;Bộ phận P;Đảng bộ bộ phận;;{}-Q;
                {}-Q;Bộ phận Q;Đảng bộ bộ phận;;{}-P;
                """);
        assertThat(report.slips())
                .extracting(slip -> slip.place().columnLetters() + slip.place().row())
                .containsExactly("E4", "E5");
    }

    @Test
    void an_unknown_unit_above_and_a_wrong_one_are_refused() {
        ImportReport report = run(installer, """
                {};Đảng bộ tỉnh;Tỉnh;;;
                {}-X;Xã;Xã;;NIRGENDS;
                {}-C;Chi bộ;Chi bộ;Thôn;{};
                """);
        assertThat(report.slips())
                .extracting(slip -> slip.sentence(texts, VIETNAMESE))
                .anyMatch(sentence -> sentence.contains("Không có đơn vị cấp trên mang mã NIRGENDS"))
                .anyMatch(sentence -> sentence.contains("không đặt trực thuộc"));
    }

    @Test
    void an_import_neither_moves_a_unit_nor_changes_its_kind() {
        run(installer, "{};Tỉnh;Tỉnh;;;\n{}-X;Xã;Xã;;{};\n{}-Y;Xã Y;Xã;;{};\n{}-C;Chi bộ;Chi bộ;Thôn;{}-X;\n");
        ImportReport report = run(installer, "{}-C;Chi bộ;Chi bộ;Thôn;{}-Y;\n{}-Y;Xã Y;Chi bộ cơ sở;Cơ quan;{};\n");
        assertThat(report.slips())
                .extracting(slip -> slip.place().columnLetters() + slip.place().row())
                .containsExactlyInAnyOrder("E2", "C3");
    }

    @Test
    void a_number_that_lost_its_zeros_is_noticed() {
        String digits = Integer.toString(100_000 + new Random().nextInt(800_000));
        String whole = "00" + digits;
        run(installer, whole + ";Tỉnh;Tỉnh;;;\n");
        byte[] excel = excel(
                List.of("Mã đơn vị", "Tên đơn vị", "Cấp đơn vị", "Mã đơn vị cấp trên"),
                List.of("{}-X", "Xã", "Xã"),
                digits);
        ImportReport report = people.as(installer, () -> imports.run(ImportKind.UNITS, "a.xlsx", excel));
        assertThat(report.slips()).singleElement().satisfies(slip -> {
            assertThat(slip.place().columnLetters()).isEqualTo("D");
            assertThat(slip.sentence(texts, VIETNAMESE)).contains("“" + whole + "”", "Văn bản");
        });
    }

    @Test
    void the_administrator_of_a_commune_founds_cells_there_and_nowhere_else() {
        Founded founded = foundations.found(aProvince("Tỉnh")
                .with(
                        aCommune("Mây").having("Lan", PostKind.ADMINISTRATOR).with(aVillageCell("Đồi Sim")),
                        aCommune("Trăng").with(aVillageCell("Bến Lau"))));
        PersonId lan = founded.person("Lan");
        String mine = founded.code("Mây");
        String foreign = founded.code("Trăng");
        assertThat(run(lan, "{}-1;Chi bộ;Chi bộ;Thôn;" + mine + ";\n").written())
                .isTrue();
        assertThat(sentences(run(lan, "{}-2;Chi bộ;Chi bộ;Thôn;" + foreign + ";\n")))
                .containsExactly("Không có đơn vị cấp trên mang mã " + foreign + ". Hãy sửa mã hoặc thêm đơn vị ấy.");
        assertThat(sentences(run(lan, founded.code("Bến Lau") + ";Tên khác;Chi bộ;Thôn;" + mine + ";\n")))
                .singleElement()
                .asString()
                .contains("đã thuộc về một đơn vị khác");
        assertThat(sentences(run(lan, "{}-3;Tỉnh mới;Tỉnh;;;\n")))
                .singleElement()
                .asString()
                .contains("toàn hệ thống");
        assertThat(known("-2", "-3")).isEmpty();
        assertThat(rosters.units(List.of(founded.code("Bến Lau"))).values())
                .extracting(unit -> unit.unit().name())
                .containsExactly("Bến Lau");
    }

    @Test
    void who_administers_nothing_may_not_even_try() {
        PersonId secretary = foundations
                .found(aProvince("Tỉnh")
                        .with(aCommune("Xã").with(aVillageCell("Thôn").ledBy("Hạnh"))))
                .person("Hạnh");
        assertThat(people.as(secretary, imports::isAllowed)).isFalse();
        assertThatExceptionOfType(NoAdministrator.class).isThrownBy(() -> run(secretary, "{};T;Tỉnh;;;\n"));
    }

    @Test
    void the_template_itself_can_be_imported() {
        ImportReport report = people.as(
                installer, () -> imports.dryRun(ImportKind.UNITS, "mau.xlsx", ImportKind.UNITS.xlsxTemplate()));
        assertThat(report.slips()).isEmpty();
        assertThat(report.counts()).containsOnlyKeys(Change.NEW_UNIT);
    }

    @Test
    void a_file_that_cannot_be_read_is_one_slip() {
        ImportReport report =
                people.as(installer, () -> imports.run(ImportKind.UNITS, "a.csv", new byte[100 * 1024 * 1024]));
        assertThat(sentences(report)).singleElement().asString().contains("Tệp có 100 MB");
    }

    @Test
    void three_thousand_units_are_one_run() {
        String cells = IntStream.range(0, 3_000)
                .mapToObj(number -> "{}-C%d;Chi bộ %d;Chi bộ;Thôn;{}-X;12\n".formatted(number, number))
                .collect(Collectors.joining());
        ImportReport report = run(installer, "{};Tỉnh;Tỉnh;;;\n{}-X;Xã;Xã;;{};\n" + cells);
        assertThat(report.counts()).isEqualTo(Map.of(Change.NEW_UNIT, 3_002L));
    }

    private ImportReport run(PersonId person, String lines) {
        return people.as(person, () -> imports.run(ImportKind.UNITS, "a.csv", bytes(file(lines))));
    }

    private List<String> sentences(ImportReport report) {
        return report.slips().stream()
                .map(slip -> slip.sentence(texts, VIETNAMESE))
                .toList();
    }

    /** The lines under a header, with codes that no other test has. */
    private String file(String lines) {
        return HEADER + lines.replace("{}", own);
    }

    private Map<String, ListedUnit> known(String... ends) {
        return rosters.units(List.of(ends).stream().map(end -> own + end).toList());
    }

    private byte[] excel(List<String> header, List<String> texts, String number) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Đơn vị");
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
            }
            for (int column = 0; column < texts.size(); column++) {
                sheet.value(1, column, texts.get(column).replace("{}", own));
            }
            sheet.value(1, texts.size(), Integer.parseInt(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }
}
