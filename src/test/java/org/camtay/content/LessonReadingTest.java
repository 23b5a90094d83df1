package org.camtay.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LessonReadingTest {
    private static final String LESSON = "modules/sample/vi/01-first.md";

    private static Lesson lesson(ContentFiles files) {
        return Catalogue.of(files)
                .current()
                .module("sample")
                .orElseThrow()
                .edition(Language.VI)
                .lessons()
                .getFirst();
    }

    private static Lesson lesson() {
        return lesson(ContentFiles.of(Samples.base()));
    }

    /** The lesson with other Markdown in the place of its tip. */
    private static String tipAs(String markdown) {
        Lesson lesson = lesson(Samples.with(LESSON, "> [!TIP]\n> Xếp việc khó lên đầu.", markdown));
        return ((Lesson.Block.Prose) lesson.sections().getFirst().blocks().get(2)).html();
    }

    @Test
    void the_first_paragraph_is_the_purpose() {
        assertThat(lesson().purpose()).isEqualTo("Sau bài này, đồng chí giữ được số phút của từng nội dung.");
    }

    @Test
    void headings_of_the_second_level_make_sections_and_the_last_is_about_the_next_meeting() {
        List<Lesson.Section> sections = lesson().sections();
        assertThat(sections.stream().map(Lesson.Section::heading))
                .containsExactly("Mức sàn", "Làm thử", "Ở kỳ họp tới");
        assertThat(sections.stream().map(Lesson.Section::atNextMeeting)).containsExactly(false, false, true);
    }

    @Test
    void a_poor_and_a_good_example_make_a_contrast() {
        assertThat(lesson().sections().getFirst().blocks())
                .contains(new Lesson.Block.Contrast(
                        "Đọc thì dài",
                        "<p>Bí thư đọc hết ba văn bản.</p>",
                        "Bàn nhiều hơn đọc",
                        "<p>Bí thư tóm tắt trong mười phút.</p>"));
    }

    @Test
    void an_alert_without_a_title_gets_the_usual_word() {
        assertThat(tipAs("> [!WARNING]\n> Đừng vội."))
                .isEqualTo("<div class=\"alert alert-warning\"><p class=\"alert-title\">Lưu ý</p>"
                        + "<p>Đừng vội.</p></div>");
    }

    @Test
    void a_task_list_makes_steps_with_their_ids() {
        assertThat(lesson().steps())
                .containsExactly(
                        new Lesson.Step("s1", "Cộng số phút của các nội dung."),
                        new Lesson.Step("s2", "Nhờ một đồng chí nhắc giờ."));
    }

    @Test
    void a_paragraph_that_is_only_a_quiz_link_asks_a_question() {
        assertThat(lesson().sections().getFirst().blocks())
                .anySatisfy(block -> assertThat(block)
                        .isInstanceOfSatisfying(Lesson.Block.CheckQuestion.class, check -> {
                            assertThat(check.label()).isEqualTo("Kiểm tra nhanh");
                            assertThat(check.key().id()).isEqualTo("check-1");
                        }));
    }

    @Test
    void a_rule_is_explained_behind_its_paragraph_with_the_confidence_it_deserves() {
        Lesson.Block first = lesson().sections().getFirst().blocks().getFirst();
        assertThat(((Lesson.Block.Prose) first).html())
                .contains("<a href=\"#rule-HD42-DURATION\" class=\"rule-link\">ít nhất 90 phút</a>")
                .contains("<aside class=\"rule-card\" role=\"note\" id=\"rule-HD42-DURATION\">")
                .contains("Nguồn: Hướng dẫn 42-HD/BTCTW", "Phạm vi: toàn quốc · có hiệu lực từ 28/10/2025")
                .contains("<span class=\"chip\">theo báo chí, cổng thông tin</span>")
                .contains("<aside class=\"term-card\" role=\"note\" id=\"term-chi-uy\">", "cell committee");
    }

    @Test
    void only_a_dated_comparison_earns_the_mark_of_the_original() {
        assertThat(chip("checked_by:\n    checked_on:", "checked_by: Nguyễn A\n    checked_on: \"2026-01-05\""))
                .isEqualTo("đã đối chiếu văn bản gốc");
        assertThat(chip("checked_by:\n", "checked_by: Nguyễn A\n")).isEqualTo("theo báo chí, cổng thông tin");
        assertThat(chip("confidence: V", "confidence: V2")).isEqualTo("cần xác nhận với cấp ủy cấp trên");
    }

    private static String chip(String old, String text) {
        Lesson.Block first = lesson(Samples.with("rules.yaml", old, text))
                .sections()
                .getFirst()
                .blocks()
                .getFirst();
        String html = ((Lesson.Block.Prose) first).html();
        int start = html.indexOf("chip\">") + "chip\">".length();
        return html.substring(start, html.indexOf("</span>", start));
    }

    @Test
    void a_rule_that_returns_in_a_later_section_gets_a_card_with_an_id_of_its_own() {
        Lesson lesson = lesson(Samples.with(
                LESSON, "Đồng chí dùng", "Giữ [90 phút](rule:HD42-DURATION), [90](rule:HD42-DURATION). Đồng chí dùng"));
        String html = ((Lesson.Block.Prose) lesson.sections().getLast().blocks().getFirst()).html();
        assertThat(html).containsOnlyOnce("<aside class=\"rule-card\" role=\"note\" id=\"rule-HD42-DURATION-2\">");
        assertThat(html.split("href=\"#rule-HD42-DURATION-2\"", -1)).hasSize(3);
    }

    @Test
    void links_lead_to_pages_under_the_root_and_web_addresses_keep_their_origin_to_themselves() {
        assertThat(tipAs("[Bài](lesson:sample/01-first), [mẫu](template:form), [trang](https://example.org/a?b=1)"))
                .contains("<a href=\"modules/sample/01-first\">Bài</a>", "<a href=\"templates/form\">mẫu</a>")
                .contains("href=\"https://example.org/a?b&#61;1\" rel=\"noopener noreferrer\"");
    }

    @Test
    void text_for_some_cell_types_is_a_block_of_its_own() {
        Lesson lesson = lesson(
                Samples.with(
                        LESSON,
                        "> [!TIP]\n> Xếp việc khó lên đầu.",
                        "<!-- for: VILLAGE -->\nỞ thôn, hẹn buổi tối.\n\n- [ ] Hẹn giờ <!-- id=\"s9\" -->\n<!-- /for -->\nSau đó."));
        assertThat(lesson.sections().getFirst().blocks())
                .contains(
                        new Lesson.Block.Variant(
                                Set.of(CellType.VILLAGE),
                                List.of(
                                        new Lesson.Block.Prose("<p>Ở thôn, hẹn buổi tối.</p>"),
                                        new Lesson.Block.StepList(List.of(new Lesson.Step("s9", "Hẹn giờ"))))),
                        new Lesson.Block.Prose("<p>Sau đó.</p>"));
        assertThat(lesson.steps()).extracting(Lesson.Step::id).contains("s9");
    }

    @Test
    void a_footnote_is_opened_in_its_section_and_its_text_stands_nowhere_else() {
        Lesson.Block block = lesson().sections().get(1).blocks().get(1);
        assertThat(((Lesson.Block.Prose) block).html())
                .isEqualTo(
                        "<p>Việc nhắc giờ là gợi ý.<a href=\"#footnote-1\" class=\"footnote-link\">1</a></p>"
                                + "<aside class=\"footnote-card\" role=\"note\" id=\"footnote-1\"><p>Không phải quy định.</p></aside>");
        assertThat(lesson().toString()).containsOnlyOnce("Không phải quy định.");
    }

    @Test
    void a_footnote_in_an_alert_or_a_step_finds_its_text() {
        Lesson lesson = lesson(Samples.with(LESSON, "Xếp việc khó lên đầu.", "Xếp việc khó lên đầu.[^1]"));
        assertThat(lesson.toString()).contains("lên đầu.<a href=\"#footnote-1\" class=\"footnote-link\">1</a>");
        assertThat(tipAs("Xem.[^2]\n\n[^2]: A[^3]\n\n[^3]: B[^2]")).contains("id=\"footnote-2\"");
    }

    @Test
    void an_image_brings_its_size_and_may_be_made_smaller() throws IOException {
        Map<String, byte[]> files = Samples.base();
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", image);
        files.put("modules/sample/media/room.png", image.toByteArray());
        String whole = "![Phòng họp](../media/room.png)";
        files.put(
                LESSON,
                Samples.text(files, LESSON)
                        .replace("> Xếp việc khó lên đầu.", "> " + whole + "\n\n" + whole + "<!-- width=\"320\" -->")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(lesson(ContentFiles.of(files)).toString())
                .contains(
                        "<img src=\"media/sample/room.png\" alt=\"Phòng họp\" width=\"640\" height=\"480\" />",
                        "<img src=\"media/sample/room.png\" alt=\"Phòng họp\" width=\"320\" height=\"240\" />");
        files.put("modules/sample/media/room.png", new byte[] {1, 2, 3});
        assertThat(lesson(ContentFiles.of(files)).toString())
                .contains("<img src=\"media/sample/room.png\" alt=\"Phòng họp\" />");
    }

    @Test
    void a_simulation_that_cannot_be_opened_yet_says_so() {
        Map<String, byte[]> files = Samples.base();
        files.put("scenarios/monthly/vi.md", new byte[0]);
        files.put(
                LESSON,
                Samples.text(files, LESSON)
                        .replace("Xếp việc khó", "[Diễn tập](scenario:monthly), xếp việc khó")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(lesson(ContentFiles.of(files)).toString())
                .contains("<span class=\"coming\">Diễn tập (sắp có)</span>, xếp việc khó");
    }

    @Test
    void a_table_and_a_smaller_heading_are_prose() {
        assertThat(tipAs("### Bảng\n\n| Việc | Phút |\n|---|--:|\n| Mở đầu | 7 |"))
                .contains("<h3>Bảng</h3>", "<th align=\"right\">Phút</th>", "<td align=\"right\">7</td>");
    }

    @Test
    void a_template_shows_its_fields_as_blanks_with_a_name() {
        Template template = Catalogue.of(ContentFiles.of(Samples.base()))
                .current()
                .template("form", Language.CS)
                .orElseThrow();
        assertThat(template.html())
                .contains("<span class=\"field\" data-field=\"meeting.date\" title=\"Ngày họp\">……</span>");
    }
}
