package org.camtay.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camtay.content.Language;
import org.camtay.exchange.PortableQuestion.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoodleImportTest {
    private static final String OPTIONS =
            "<answer fraction=\"100\"><text>a</text></answer><answer fraction=\"0\"><text>b</text></answer>";

    private static String question(String html) {
        return "<question type=\"multichoice\"><name><text>x</text></name><questiontext format=\"html\"><text><![CDATA["
                + html + "]]></text></questiontext>" + OPTIONS + "</question>";
    }

    private static Unusable.Reason refused(String xml) {
        try {
            QuestionImport.of("a.xml", xml.getBytes(StandardCharsets.UTF_8), Language.VI);
        } catch (Unusable e) {
            return e.reason();
        }
        throw new AssertionError("was read");
    }

    @Test
    void every_question_of_a_file_is_imported_or_named() {
        QuestionImport read = Exchange.read("everything.xml", Exchange.file("everything.xml"));
        assertThat(read.found()).isEqualTo(12);
        assertThat(read.imported()).isEqualTo(10);
        assertThat(read.losses().stream().filter(loss -> loss.kind().isQuestion()))
                .extracting(Loss::kind)
                .containsExactly(LossKind.ESSAY, LossKind.UNKNOWN_TYPE);
        assertThat(Exchange.questions(read)).hasSize(13);
    }

    @Test
    void each_kind_becomes_the_kind_that_asks_the_same() {
        assertThat(Exchange.questions(Exchange.read("everything.xml", Exchange.file("everything.xml"))))
                .extracting(question -> question.getClass().getSimpleName())
                .containsExactly(
                        "Choice",
                        "Choice",
                        "Choice",
                        "TextGap",
                        "TextGap",
                        "Matrix",
                        "Order",
                        "TextGap",
                        "Selection",
                        "TextGap",
                        "Selection",
                        "Selection",
                        "Selection");
    }

    @Test
    void hints_and_solution_come_along() {
        PortableQuestion first = Exchange.questions(Exchange.read("everything.xml", Exchange.file("everything.xml")))
                .getFirst();
        assertThat(first.head().hints()).containsExactly("Người này được cử lúc mở đầu.");
        assertThat(first.head().solution()).isEqualTo("Thư ký ghi.");
    }

    @Test
    void an_embedded_picture_and_its_file_are_named() {
        assertThat(Exchange.read("everything.xml", Exchange.file("everything.xml"))
                        .losses())
                .extracting(Loss::kind)
                .contains(LossKind.PICTURE, LossKind.FILES, LossKind.TAGS, LossKind.WEIGHT, LossKind.CATEGORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>Hỏi?",
                "Hỏi?<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)><text>x</text></svg>Hỏi?",
                "<a href=\"javascript:alert(1)\">Hỏi?</a>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>Hỏi?",
                "&lt;script&gt;alert(1)&lt;/script&gt; Hỏi?",
                "<p style=\"background:url(javascript:alert(1))\">Hỏi?</p>",
                "<math><mtext><img src=x onerror=alert(1)></mtext></math>Hỏi?",
                "Hỏi?<!-- <script>alert(1)</script> -->",
                "<details open ontoggle=alert(1)>Hỏi?</details>"
            })
    void nothing_that_could_run_survives(String html) {
        PortableQuestion read = Exchange.only(Exchange.moodle(question(html)));
        String text = QuestionText.of(read, "id=\"a\"").orElseThrow();
        assertThat(text)
                .contains("Hỏi?")
                .doesNotContain("<script", "<img", "<svg", "<iframe", "javascript:", "onerror", "ontoggle");
        assertThat(Exchange.quiz("---\ntitle: x\n---\n\n" + text).markdown().markup())
                .isEmpty();
    }

    @Test
    void a_doctype_is_refused_whatever_it_would_bring() {
        String xxe =
                "<?xml version=\"1.0\"?><!DOCTYPE quiz [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><quiz><question type=\"essay\"><name><text>&x;</text></name></question></quiz>";
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE quiz [<!ENTITY a \"ha\">");
        for (char c = 'b'; c < 'l'; c++) {
            laughs.append("<!ENTITY ")
                    .append(c)
                    .append(" \"")
                    .append(("&" + (char) (c - 1) + ";").repeat(10))
                    .append("\">");
        }
        laughs.append("]><quiz>&k;</quiz>");
        assertThat(refused(xxe)).isEqualTo(Unusable.Reason.DOCTYPE);
        assertThat(refused(laughs.toString())).isEqualTo(Unusable.Reason.DOCTYPE);
        assertThat(refused("<!DOCTYPE quiz SYSTEM \"http://127.0.0.1:9/x.dtd\"><quiz/>"))
                .isEqualTo(Unusable.Reason.DOCTYPE);
    }

    @Test
    void what_is_no_moodle_xml_is_refused_in_one_sentence() {
        assertThat(refused("<quiz><question>")).isEqualTo(Unusable.Reason.NOT_XML);
        assertThat(refused("<html></html>")).isEqualTo(Unusable.Reason.NOT_MOODLE);
        assertThat(refused("<quiz></quiz>")).isEqualTo(Unusable.Reason.NO_QUESTIONS);
        assertThat(refused("<quiz>&unknown;</quiz>")).isIn(Unusable.Reason.NOT_XML, Unusable.Reason.DOCTYPE);
        assertThat(refused("<a>".repeat(100_000))).isEqualTo(Unusable.Reason.NOT_XML);
        assertThatThrownBy(() -> QuestionImport.of("a.pdf", new byte[10], Language.VI))
                .isInstanceOfSatisfying(
                        Unusable.class, e -> assertThat(e.sentence(Language.EN)).contains("a.pdf"));
    }

    @Test
    void utf_16_and_a_byte_order_mark_are_read() {
        String xml = "<quiz>" + question("Hỏi?") + "</quiz>";
        assertThat(Exchange.only(Exchange.read("a.xml", ("\uFEFF" + xml).getBytes(StandardCharsets.UTF_16BE)))
                        .head()
                        .prompt())
                .isEqualTo("Hỏi?");
        assertThat(Exchange.only(Exchange.read("a.xml", ("\uFEFF" + xml).getBytes(StandardCharsets.UTF_8)))
                        .head()
                        .prompt())
                .isEqualTo("Hỏi?");
    }

    @Test
    void a_text_of_which_one_gap_cannot_come_is_left_out_whole() {
        QuestionImport read = Exchange.moodle("<question type=\"cloze\"><name><text>x</text></name><questiontext>"
                + "<text>{1:SA:=a} và {1:NM:=3.14:0.5}</text></questiontext></question>");
        assertThat(read.questions()).isEmpty();
        assertThat(read.losses().stream().filter(loss -> loss.kind().isQuestion()))
                .hasSize(1);
    }

    @Test
    void lists_tables_and_quotations_become_markdown() {
        PortableQuestion read = Exchange.only(Exchange.moodle(question(
                "<p>Hỏi?</p><ul><li>một<ol><li>hai</li></ol></li></ul><table><tr><th>a</th><th>b</th></tr><tr><td>1</td></tr></table>"
                        + "<blockquote><p>lời</p></blockquote><pre>mã\nhai</pre>")));
        assertThat(read.head().prompt())
                .isEqualTo("Hỏi?\n\n- một\n  1. hai\n\n| a | b |\n|---|---|\n| 1 |  |\n\n> lời\n\n```\nmã\nhai\n```");
    }

    @Test
    @Timeout(60)
    void ten_megabytes_and_deep_html_are_read_in_time() {
        String many = question("<p>" + "chữ ".repeat(2_000) + "</p>Hỏi?").repeat(1_000);
        assertThat(Exchange.moodle(many).imported()).isEqualTo(1_000);
        assertThat(Exchange.moodle(question("<div>".repeat(200_000) + "Hỏi?")).imported())
                .isEqualTo(1);
        assertThat(Exchange.moodle(question("<b><i>".repeat(50_000) + "Hỏi?")).imported())
                .isEqualTo(1);
        assertThat(Exchange.moodle(question("<table><tr><td>".repeat(20_000) + "Hỏi?"))
                        .found())
                .isEqualTo(1);
    }

    @Test
    void the_right_answers_are_those_with_full_points() {
        PortableQuestion.Choice read = (PortableQuestion.Choice) Exchange.only(Exchange.moodle(question("Hỏi?")));
        assertThat(read.answers()).isEqualTo(List.of(new Answer("a", true, ""), new Answer("b", false, "")));
    }
}
