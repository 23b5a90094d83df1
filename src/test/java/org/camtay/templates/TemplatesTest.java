package org.camtay.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.camtay.DoorTest;
import org.camtay.InventedPeople;
import org.camtay.InventedPeople.Person;
import org.camtay.InventedPeople.Place;
import org.camtay.People;
import org.camtay.access.Accounts;
import org.camtay.content.Language;
import org.camtay.documents.Paper;
import org.camtay.organisation.Founding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The clock stands on 10 March 2026. */
@DoorTest
class TemplatesTest {

    private static final List<String> SHIPPED = List.of(
            "assignment",
            "attendance-report",
            "brief",
            "minutes",
            "recommendation-log",
            "resolution",
            "running-order",
            "score-sheet-an-phu",
            "score-sheet-hd42-7",
            "score-sheet-khoi-phu-tho",
            "score-sheet-lao-cai",
            "score-sheet-nghe-an",
            "thematic-paper",
            "year-plan");

    @Autowired
    private Templates templates;

    @Autowired
    private People as;

    private InventedPeople people;
    private Place commune;
    private Place cell;
    private Person secretary;

    @BeforeEach
    void a_cell_with_a_secretary(@Autowired Accounts accounts, @Autowired Founding founding) {
        people = new InventedPeople(accounts, founding);
        commune = people.aCommune();
        cell = people.aVillageCellIn(commune);
        secretary = people.aSecretary().called("Trần Thị Duyên").of(cell);
    }

    private Optional<Paper> filled(Person person, String template, Place place) {
        return as.as(person.id(), () -> templates.filled(template, Language.VI, place.id()));
    }

    @Test
    void a_paper_is_filled_with_cell_higher_committee_and_next_meeting_day() {
        String html = filled(secretary, "minutes", cell).orElseThrow().html();
        assertThat(html).contains(cell.name(), commune.name(), "3/4/2026", "<strong>4/2026</strong>");
    }

    @Test
    void posts_are_named_and_people_are_not() {
        people.aDeputy().called("Lê Văn Khánh").of(cell);
        String html = filled(secretary, "assignment", cell).orElseThrow().html();
        assertThat(html).contains("Bí thư chi bộ", "Phó bí thư chi bộ").doesNotContain("Duyên", "Khánh");
    }

    @Test
    void who_follows_the_cell_may_fill_its_papers_too() {
        Person attendee = people.anAttendee().of(cell);
        assertThat(filled(attendee, "attendance-report", cell)).isPresent();
    }

    @Test
    void the_cell_of_others_is_not_there() {
        Person other = people.aSecretary().of(people.aVillageCellIn(commune));
        Person supervisor = people.aSupervisor().of(commune);
        assertThat(filled(other, "minutes", cell)).isEmpty();
        assertThat(filled(supervisor, "minutes", cell)).isEmpty();
        assertThat(filled(secretary, "nothing", cell)).isEmpty();
    }

    @Test
    void everything_shipped_is_listed_and_can_be_written_in_every_form_and_language() {
        for (Language language : Language.values()) {
            List<TemplateSummary> all = as.as(secretary.id(), () -> templates.all(language));
            assertThat(all).extracting(TemplateSummary::slug).containsExactlyInAnyOrderElementsOf(SHIPPED);
            for (TemplateSummary template : all) {
                Paper paper = as.as(secretary.id(), () -> templates.empty(template.slug(), language))
                        .orElseThrow();
                assertThat(paper.title()).isEqualTo(template.title());
                assertThat(paper.html()).contains("class=\"paper\"");
                assertThat(paper.docx()).startsWith('P', 'K');
                assertThat(paper.pdf()).startsWith('%', 'P', 'D', 'F');
            }
        }
    }

    @Test
    void a_score_sheet_shows_its_criteria_and_that_it_is_not_confirmed() {
        String sheet =
                templates.empty("score-sheet-hd42-7", Language.VI).orElseThrow().html();
        assertThat(sheet)
                .contains("Công tác chuẩn bị", "<td class=\"center\">25</td>", "Kém dưới 50 điểm")
                .contains("Cần xác nhận với cấp ủy cấp trên.");
    }

    @Test
    void a_sheet_with_a_row_that_may_not_apply_says_what_becomes_of_the_total() {
        assertThat(templates
                        .empty("score-sheet-an-phu", Language.VI)
                        .orElseThrow()
                        .html())
                .contains("quy đổi theo tỷ lệ", "Từ 80% đến dưới 90%: 27 điểm");
    }

    @Test
    void a_sheet_that_is_known_by_name_says_so_and_nothing_else() {
        assertThat(templates
                        .empty("score-sheet-lao-cai", Language.VI)
                        .orElseThrow()
                        .html())
                .contains("Nội dung do tỉnh cung cấp")
                .doesNotContain("<thead>");
    }

    @Test
    void a_lesson_goes_on_paper_with_boxes_to_tick() {
        Paper lesson = templates.lesson("chairing", "01-opening", Language.VI).orElseThrow();
        assertThat(lesson.html()).contains("□ ", "Ở kỳ họp tới").doesNotContain("<a ", "<aside");
        assertThat(lesson.notes()).isNotEmpty();
        assertThat(templates.lesson("chairing", "99-nothing", Language.VI)).isEmpty();
    }
}
