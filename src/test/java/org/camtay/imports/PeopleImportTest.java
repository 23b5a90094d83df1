package org.camtay.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camtay.UnitPlan.aCommune;
import static org.camtay.UnitPlan.aProvince;
import static org.camtay.UnitPlan.aVillageCell;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camtay.DoorTest;
import org.camtay.Foundations;
import org.camtay.Foundations.Founded;
import org.camtay.MovableClock;
import org.camtay.People;
import org.camtay.access.Accounts;
import org.camtay.access.PersonId;
import org.camtay.access.Scope;
import org.camtay.imports.Effect.Change;
import org.camtay.organisation.Directory;
import org.camtay.organisation.HeldPost;
import org.camtay.organisation.PostKind;
import org.camtay.ui.Translations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** What lists of people do and what they may not do. */
@DoorTest
@Import(Foundations.class)
class PeopleImportTest {

    private static final String HEADER =
            "Họ và tên;Chức vụ;Mã đơn vị;Lĩnh vực;Giữ chức từ ngày;Thôi giữ từ ngày;Tên đăng nhập\n";
    private static final Locale VIETNAMESE = Locale.of("vi");

    @Autowired
    private Imports imports;

    @Autowired
    private Directory directory;

    @Autowired
    private Foundations foundations;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuthenticationProvider signIn;

    @Autowired
    private MovableClock clock;

    @Autowired
    private People people;

    private final Translations texts = new Translations();
    private String own;
    private Founded founded;
    private PersonId lan;

    @BeforeEach
    void a_commune_with_an_administrator() {
        own = "z" + UUID.randomUUID().toString().substring(0, 5) + "z";
        founded = foundations.found(aProvince("Tỉnh")
                .with(
                        aCommune("Mây")
                                .having("Lan", PostKind.ADMINISTRATOR)
                                .with(aVillageCell("Đồi Sim").ledBy("Nguyễn Thị Hạnh"), aVillageCell("Đồi Mơ")),
                        aCommune("Trăng").with(aVillageCell("Bến Lau").ledBy("Sơn"))));
        lan = founded.person("Lan");
    }

    @Test
    void new_people_get_accounts_posts_and_passwords_that_open_the_door() {
        ImportReport report = run("""
                Trần Thu {o};Bí thư;{Đồi Mơ};;;;
                Trần Thu {o};Chi ủy viên;{Đồi Mơ};Tuyên giáo;;;
                Lê Văn Tư;Phó bí thư;{Đồi Sim};;;;tu.{o}
                """);
        assertThat(sentences(report)).isEmpty();
        assertThat(report.counts()).isEqualTo(Map.of(Change.NEW_PERSON, 2L, Change.NEW_POST, 3L));
        assertThat(report.passwords())
                .extracting(InitialLogin::login)
                .containsExactlyInAnyOrder("tranthu" + own, "tu." + own);
        report.passwords().forEach(account -> {
            assertThat(account.password()).matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
            assertThat(signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(
                                    account.login(), account.password()))
                            .isAuthenticated())
                    .isTrue();
        });
        assertThat(leaders("Đồi Mơ"))
                .extracting(HeldPost::kind)
                .containsExactlyInAnyOrder(PostKind.SECRETARY, PostKind.COMMITTEE_MEMBER);
    }

    @Test
    void a_second_run_finds_nothing_to_do_also_tomorrow() {
        String lines = "Trần Thu {o};Bí thư;{Đồi Mơ};;;;\nLê Văn Tư;Phó bí thư;{Đồi Mơ};;1/7/2027;;tu.{o}\n";
        assertThat(run(lines).written()).isTrue();
        assertThat(run(lines).changesNothing()).isTrue();
        clock.moveBy(Duration.ofDays(1));
        assertThat(run(lines).changesNothing()).isTrue();
        assertThat(leaders("Đồi Mơ")).hasSize(1);
    }

    @Test
    void a_dry_run_opens_no_account_and_ends_no_term() {
        ImportReport dry = people.as(lan, () -> imports.dryRun(ImportKind.PEOPLE, "a.csv", bytes("""
                Nguyễn Thị Hạnh;Bí thư;{Đồi Sim};;;{today};
                Trần Thu {o};Bí thư;{Đồi Sim};;;;
                """)));
        assertThat(sentences(dry)).isEmpty();
        assertThat(dry.counts()).isEqualTo(Map.of(Change.ENDED_POST, 1L, Change.NEW_PERSON, 1L, Change.NEW_POST, 1L));
        assertThat(dry.passwords()).isEmpty();
        assertThat(accounts.withLogins(List.of("tranthu" + own))).isEmpty();
        assertThat(leaders("Đồi Sim")).extracting(HeldPost::person).containsExactly(founded.person("Nguyễn Thị Hạnh"));
    }

    @Test
    void a_new_secretary_follows_an_old_one_in_the_same_file() {
        ImportReport report = run("""
                Nguyễn Thị Hạnh;Bí thư;{Đồi Sim};;;{today};
                Trần Thu {o};Bí thư;{Đồi Sim};;;;
                """);
        assertThat(report.written()).isTrue();
        assertThat(leaders("Đồi Sim"))
                .singleElement()
                .satisfies(post -> assertThat(post.person())
                        .isEqualTo(accounts.withLogins(List.of("tranthu" + own)).get("tranthu" + own)));
        assertThat(people.as(founded.person("Nguyễn Thị Hạnh"), directory::ownPosts))
                .isEmpty();
    }

    @Test
    void a_second_secretary_is_refused_beside_one_who_is_there_and_within_the_file() {
        ImportReport report = run("""
                Trần Thu {o};Bí thư;{Đồi Sim};;;;
                Lê Văn Tư;Bí thư;{Đồi Mơ};;;;
                Lê Văn Năm;Bí thư;{Đồi Mơ};;;;
                """);
        assertThat(places(report)).containsExactly("B2", "B4");
        assertThat(sentences(report)).allMatch(sentence -> sentence.contains("đã có bí thư từ ngày"));
        assertThat(leaders("Đồi Mơ")).isEmpty();
        assertThat(accounts.withLogins(List.of("tranthu" + own))).isEmpty();
    }

    @Test
    void overlapping_terms_of_one_person_in_one_post_are_refused() {
        ImportReport report = run("""
                Trần Thu {o};Phó bí thư;{Đồi Mơ};;1/1/2027;1/9/2027;
                Trần Thu {o};Phó bí thư;{Đồi Mơ};;1/6/2027;;
                """);
        assertThat(sentences(report)).singleElement().asString().contains("đã giữ chức vụ");
        assertThat(places(report)).containsExactly("E3");
    }

    @Test
    void units_of_another_commune_are_not_there() {
        ImportReport report = run("Trần Thu {o};Phó bí thư;{Bến Lau};;;;\n");
        assertThat(places(report)).containsExactly("C2");
        assertThat(sentences(report)).singleElement().asString().contains("trong phạm vi của đồng chí");
    }

    @Test
    void an_account_of_another_commune_cannot_be_taken_over() {
        String login = "son." + own;
        PersonId son = accounts.open(List.of(new org.camtay.access.Credentials(login, "Sơn", People.PASSWORD)))
                .getFirst();
        ImportReport report = run("Sơn;Phó bí thư;{Đồi Mơ};;;;" + login + "\n");
        assertThat(places(report)).containsExactly("G2");
        assertThat(people.as(son, directory::ownPosts)).isEmpty();
    }

    @Test
    void a_known_person_gets_a_second_post_by_login() {
        run("Trần Thu {o};Bí thư;{Đồi Mơ};;;;\n");
        ImportReport report = run("Trần Thu {o};Cấp ủy viên phụ trách chi bộ;{Đồi Sim};;;;tranthu{o}\n");
        assertThat(report.counts()).isEqualTo(Map.of(Change.NEW_POST, 1L));
        ImportReport wrong = run("Trần Thù {o};Phó bí thư;{Đồi Sim};;;;tranthu{o}\n");
        assertThat(places(wrong)).containsExactly("G2");
    }

    @Test
    void one_row_puts_an_attendee_in_charge_of_several_cells() {
        ImportReport report = run("Trần Thu {o};Cấp ủy viên phụ trách chi bộ;\"{Đồi Mơ} ; {Đồi Sim}\";;;;\n");
        assertThat(report.counts()).isEqualTo(Map.of(Change.NEW_PERSON, 1L, Change.NEW_POST, 2L));
        assertThat(report.passwords()).hasSize(1);
        assertThat(run("Trần Thu {o};Cấp ủy viên phụ trách chi bộ;{Đồi Mơ};;;;\n")
                        .changesNothing())
                .isTrue();
    }

    @Test
    void nobody_gives_himself_a_post() {
        ImportReport report = run("Lan;Giảng viên;{Mây};;;;\n");
        assertThat(places(report)).containsExactly("B2");
        assertThat(sentences(report)).singleElement().asString().contains("Đồng chí không có quyền trao chức vụ");
    }

    @Test
    void namesakes_in_one_unit_need_their_logins() {
        run("Trần Thu {o};Bí thư;{Đồi Mơ};;;;a.{o}\nTrần Thu {o};Phó bí thư;{Đồi Mơ};;;;b.{o}\n");
        assertThat(sentences(run("Trần Thu {o};Chi ủy viên;{Đồi Mơ};;;;\n")))
                .singleElement()
                .asString()
                .contains("Có nhiều người tên");
    }

    @Test
    void the_same_name_in_two_cells_is_two_people_with_two_logins() {
        ImportReport report = run("Trần Thu {o};Bí thư;{Đồi Mơ};;;;\nTrần Thu {o};Phó bí thư;{Đồi Sim};;;;\n");
        assertThat(report.passwords())
                .extracting(InitialLogin::login)
                .containsExactly("tranthu" + own, "tranthu" + own + "2");
    }

    @Test
    void a_name_in_decomposed_letters_is_the_same_name() {
        String decomposed = Normalizer.normalize("Nguyễn Thị Hạnh", Normalizer.Form.NFD);
        assertThat(run(decomposed + ";Bí thư;{Đồi Sim};;;;\n").changesNothing()).isTrue();
    }

    @Test
    void every_slip_has_its_cell() {
        ImportReport report = run("""
                ;Bí thư;{Đồi Mơ};;;;
                Lê Văn Tư;Trưởng thôn;{Đồi Mơ};;;;
                Lê Văn Tư;Bí thư;;;;;
                Lê Văn Tư;Bí thư;{Đồi Mơ};Tuyên giáo;31/2/2026;;
                Lê Văn Tư;Bí thư;{Đồi Mơ};;2/7/2026;1/7/2026;tên đăng nhập
                Lê Văn Tư;Thành viên tổ công tác;{Đồi Mơ};;;;
                """);
        assertThat(places(report)).containsExactlyInAnyOrder("A2", "B3", "C4", "D5", "E5", "F6", "G6", "B7");
    }

    @Test
    void the_template_itself_is_understood() {
        ImportReport report =
                people.as(lan, () -> imports.dryRun(ImportKind.PEOPLE, "mau.xlsx", ImportKind.PEOPLE.xlsxTemplate()));
        assertThat(report.slips())
                .extracting(slip -> slip.place().columnLetters())
                .containsOnly("C");
    }

    @Test
    void a_thousand_people_are_one_run() {
        String lines = IntStream.range(0, 1_000)
                .mapToObj(number -> "Nguyễn Văn {o};Chi ủy viên;{Đồi Mơ};;;;nv" + number + ".{o}\n")
                .collect(Collectors.joining());
        assertThat(run(lines).passwords())
                .hasSize(1_000)
                .extracting(InitialLogin::password)
                .doesNotHaveDuplicates();
    }

    private ImportReport run(String lines) {
        return people.as(lan, () -> imports.run(ImportKind.PEOPLE, "a.csv", bytes(lines)));
    }

    private List<HeldPost> leaders(String cell) {
        return directory.leadersIn(people.as(
                lan,
                () -> directory
                        .unit(founded.unit(cell), Scope.EVERYTHING)
                        .orElseThrow()
                        .range()));
    }

    private List<String> places(ImportReport report) {
        return report.slips().stream()
                .map(slip -> slip.place().columnLetters() + slip.place().row())
                .toList();
    }

    private List<String> sentences(ImportReport report) {
        return report.slips().stream()
                .map(slip -> slip.sentence(texts, VIETNAMESE))
                .toList();
    }

    private byte[] bytes(String lines) {
        String file = HEADER + lines.replace("{o}", own).replace("{today}", today());
        for (String unit : founded.units().keySet()) {
            file = file.replace("{" + unit + "}", founded.code(unit));
        }
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private String today() {
        LocalDate day = LocalDate.now(clock);
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }
}
