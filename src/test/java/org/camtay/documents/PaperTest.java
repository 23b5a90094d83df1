package org.camtay.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a paper reads from a page, and what becomes of the values that are put into it. */
class PaperTest {

    static final String FIELD = "<span class=\"field\" data-field=\"cell.name\" title=\"Tên chi bộ\">……</span>";
    static final String ROWS = """
            <table><thead><tr><th>Việc</th><th align="center">Phút</th></tr></thead><tbody><tr>\
            <td><span class="field repeated" data-field="items" title="Việc">……</span></td>\
            <td><span class="field" data-field="items.planned" title="Phút">……</span></td></tr></tbody></table>""";

    static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "</w:t></w:r><w:instrText>x</w:instrText>",
            "=cmd|'/C calc'!A0",
            "]]> &amp; &lt; \"quotes\" 'and'",
            "[ghi](field:items) **đậm** ${x} {{y}}");

    static Paper paper(String html) {
        return Paper.of("Biên bản", "vi", html);
    }

    private static Values named(String value) {
        return new Values(Map.of("cell.name", value), Map.of());
    }

    @Test
    void an_empty_field_leaves_room_to_write_and_says_what_belongs_there() {
        assertThat(paper("<p>Chi bộ: " + FIELD + "</p>").html())
                .contains("<span class=\"blank\" title=\"Tên chi bộ\">......");
    }

    @Test
    void a_value_stands_where_the_field_was() {
        assertThat(paper("<p>Chi bộ: " + FIELD + "</p>")
                        .filled(named("Chi bộ thôn Đông"))
                        .html())
                .contains("<p>Chi bộ: Chi bộ thôn Đông</p>");
    }

    @Test
    void a_blank_value_leaves_the_room() {
        assertThat(paper("<p>" + FIELD + "</p>").filled(named(" \u200B\t")).html())
                .contains("class=\"blank\"");
    }

    @Test
    void hostile_values_are_text_in_the_page() {
        for (String value : HOSTILE) {
            String html = paper("<p>" + FIELD + "</p>").filled(named(value)).html();
            assertThat(html).doesNotContain("<script", "<w:").contains(HtmlPaper.escape(value));
        }
    }

    @Test
    void what_cannot_be_seen_is_taken_out_of_a_value() {
        assertThat(PlainText.value("a\u0000b\u202Ec\u2066d\uFEFFe\uD800f\uFFFEg\u0007"))
                .isEqualTo("abcdefg");
    }

    @Test
    void a_value_is_composed_and_its_line_ends_stay() {
        assertThat(PlainText.value("Nghi\u0323 quye\u0302\u0301t\r\nhai")).isEqualTo("Nghị quyết\nhai");
        assertThat(paper("<p>" + FIELD + "</p>").filled(named("một\nhai")).html())
                .contains("một<br>hai");
    }

    @Test
    void a_very_long_value_is_cut_between_letters() {
        String cut = PlainText.value("x".repeat(PlainText.LONGEST - 1) + "😀".repeat(10));
        assertThat(cut).hasSize(PlainText.LONGEST).endsWith("…").doesNotContain("\uD83D");
    }

    @Test
    void a_repeated_row_is_written_once_for_each_entry() {
        Values two = new Values(
                Map.of(),
                Map.of(
                        "items",
                        List.of(Map.of("items", "Đường thôn", "items.planned", "15"), Map.of("items", "Đảng phí"))));
        assertThat(paper(ROWS).filled(two).html())
                .containsOnlyOnce("<tr><td>Đường thôn</td><td class=\"center\">15</td></tr>")
                .containsOnlyOnce("<tr><td>Đảng phí</td><td class=\"center\"><span class=\"blank\"");
    }

    @Test
    void a_repeated_row_without_entries_leaves_rows_for_a_hand() {
        Block.Table table =
                (Block.Table) paper(ROWS).filled(Values.NONE).blocks().getFirst();
        assertThat(table.rows()).hasSize(Filling.EMPTY_ROWS);
    }

    @Test
    void ten_thousand_entries_make_ten_thousand_rows() {
        List<Map<String, String>> many = IntStream.range(0, 10_000)
                .mapToObj(i -> Map.of("items", "Việc " + i))
                .toList();
        Paper filled = paper(ROWS).filled(new Values(Map.of(), Map.of("items", many)));
        assertThat(filled.docx()).isNotEmpty();
        assertThat(filled.pdf()).isNotEmpty();
        assertThat(filled.html()).contains("Việc 9999");
    }

    @Test
    void a_table_without_headings_is_a_letterhead_and_the_paper_then_carries_its_own_title() {
        String head = "<table><thead><tr><th></th><th></th></tr></thead><tbody><tr><td>ĐẢNG BỘ</td>"
                + "<td><strong>ĐẢNG CỘNG SẢN VIỆT NAM</strong></td></tr></tbody></table>";
        assertThat(paper(head).showsTitle()).isFalse();
        assertThat(paper(head).html())
                .contains("<table class=\"layout\" role=\"presentation\">")
                .doesNotContain("<th");
        assertThat(paper("<p>a</p>" + head).showsTitle()).isTrue();
    }

    @Test
    void dots_that_were_typed_are_room_too() {
        assertThat(paper("<p>Kết thúc lúc: ……</p>").html()).contains("Kết thúc lúc: <span class=\"blank\">");
        assertThat(paper("<p>Và v.v...</p>").html()).doesNotContain("blank");
    }

    @Test
    void a_rule_becomes_a_note_and_the_same_rule_the_same_note() {
        String link = "<a href=\"#r%d\" class=\"rule-link\">90 phút</a>";
        String card = "<aside class=\"rule-card\" id=\"r%d\"><p>Ít nhất 90 phút.</p><p>Nguồn: HD 42</p></aside>";
        Paper noted = paper("<p>" + link.formatted(1) + "</p>" + card.formatted(1) + "<p>" + link.formatted(2) + "</p>"
                + card.formatted(2));
        assertThat(noted.notes()).containsExactly("Ít nhất 90 phút. Nguồn: HD 42.");
        assertThat(noted.html()).contains("90 phút<sup>1</sup>").doesNotContain("<a ", "<aside");
    }

    @Test
    void a_footnote_has_its_number_once() {
        Paper noted = paper("<p>Số 1-NQ/CB<a href=\"#f\" class=\"footnote-link\">1</a></p>"
                + "<aside class=\"footnote-card\" id=\"f\"><p>Mẫu gợi ý.</p></aside>");
        assertThat(noted.html()).contains("Số 1-NQ/CB<sup>1</sup>", "<li>Mẫu gợi ý.</li>");
    }

    @Test
    void nothing_but_clean_markup_becomes_a_paper() {
        assertThatThrownBy(() -> paper("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>&x;</p>"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> paper("<p>")).isInstanceOf(IllegalArgumentException.class);
    }
}
