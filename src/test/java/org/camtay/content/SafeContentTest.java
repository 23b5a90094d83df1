package org.camtay.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a trainer writes, nothing in it runs in the browser of a learner. */
class SafeContentTest {
    private static final String LESSON = "modules/sample/vi/01-first.md";
    private static final String QUIZ = "modules/sample/vi/quiz.md";
    /** A tag that we never write, or an attribute that could run or load something. */
    private static final Pattern LIVE = Pattern.compile(
            "<(?!/?(p|h[1-6]|strong|em|code|pre|ul|ol|li|table|thead|tbody|tr|th|td|blockquote|hr|br|a|img|div|span"
                    + "|aside)[ >/])|<[^>]* on[a-z]+ *=|<[^>]*(href|src)=\"(?!https?://|#|modules/|templates/|media/)"
                    + "|<[^>]* style *=",
            Pattern.CASE_INSENSITIVE);

    /** Renders without the checks, which would keep most of these texts away from the reader. */
    static String rendered(Map<String, byte[]> files) {
        ContentTree tree = ContentTree.read(ContentFiles.of(files));
        Curriculum curriculum = CurriculumBuilder.build(CurriculumBuilder.Built.NOTHING, tree, Set.of())
                .curriculum();
        StringBuilder html = new StringBuilder();
        for (TrainingModule module : curriculum.modules()) {
            module.editions().values().forEach(edition -> add(edition, html));
        }
        curriculum.templates().forEach(template -> html.append(template.html()));
        return html.toString();
    }

    private static void add(TrainingModule.Edition edition, StringBuilder html) {
        for (Lesson lesson : edition.lessons()) {
            html.append(lesson.purpose());
            lesson.sections().forEach(section -> section.blocks().forEach(block -> add(block, html)));
        }
        edition.quiz().questions().forEach(question -> add(question, html));
    }

    private static void add(Lesson.Block block, StringBuilder html) {
        switch (block) {
            case Lesson.Block.Prose prose -> html.append(prose.html());
            case Lesson.Block.Contrast contrast ->
                html.append(contrast.poorHtml()).append(contrast.goodHtml());
            case Lesson.Block.StepList list -> list.steps().forEach(step -> html.append(step.html()));
            case Lesson.Block.Variant variant -> variant.blocks().forEach(part -> add(part, html));
            case Lesson.Block.CheckQuestion _ -> {}
        }
    }

    private static void add(Question question, StringBuilder html) {
        html.append(question.head().prompt()).append(question.head().solution());
        question.head().hints().forEach(html::append);
        texts(question).forEach(html::append);
    }

    private static Stream<String> texts(Question question) {
        return switch (question) {
            case Question.SingleChoice single -> options(single.options());
            case Question.MultipleChoice multiple -> options(multiple.options());
            case Question.Selection selection -> options(selection.options());
            case Question.Viewpoints views ->
                Stream.concat(Stream.of(views.first(), views.second()), options(views.options()));
            case Question.Matrix matrix ->
                Stream.concat(
                        matrix.columns().stream().map(Question.Column::text),
                        matrix.rows().stream().map(Question.Row::text));
            case Question.Order order -> order.entries().stream().map(Question.Entry::text);
            case Question.TextGap _ -> Stream.empty();
        };
    }

    private static Stream<String> options(List<Question.Option> options) {
        return options.stream().map(Question.Option::text);
    }

    /** The small folder with the attack in every place that accepts text. */
    static Map<String, byte[]> everywhere(String attack) {
        Map<String, byte[]> files = Samples.base();
        replace(files, LESSON, "Xếp việc khó lên đầu.", attack);
        replace(files, LESSON, "số phút của từng", attack);
        replace(files, LESSON, "Đọc thì dài", attack);
        replace(files, LESSON, "Bí thư đọc hết ba văn bản.", attack);
        replace(files, LESSON, "Mức sàn", attack);
        replace(files, LESSON, "Nhờ một đồng chí nhắc giờ.", attack);
        replace(files, LESSON, "khung điều hành", attack);
        replace(files, QUIZ, "Cuộc họp thường kỳ kéo dài bao lâu?", attack);
        replace(files, QUIZ, "Ít nhất sáu mươi phút", attack);
        replace(files, QUIZ, "Xem lại bài 1.", attack);
        replace(files, QUIZ, "Có hai cách đúng.", attack);
        replace(files, QUIZ, "khách mời ]]", attack.replace("]", "").replace("|", "") + " ]]");
        replace(files, QUIZ, "[[Nên]", "[[" + attack.replace("]", "") + "]");
        replace(files, QUIZ, "Nhắc giờ", attack);
        replace(files, QUIZ, "Mở đầu", attack);
        replace(files, QUIZ, "Bí thư tự báo cáo.", attack);
        replace(files, "templates/form/vi.md", "Ngày họp:", attack);
        return files;
    }

    private static void replace(Map<String, byte[]> files, String path, String old, String text) {
        String before = Samples.text(files, path);
        assertThat(before).contains(old);
        files.put(path, before.replace(old, text).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)><script>alert(1)</script></svg>",
                "<!-- x --> <script>alert(1)</script>",
                "<!--><img src=x onerror=alert(1)>-->",
                "[đọc](javascript:alert(1))",
                "[đọc](JaVaScRiPt:alert(1))",
                "[đọc](java&#115;cript:alert(1))",
                "[đọc](<java\tscript:alert(1)>)",
                "[đọc](data:text/html;base64,PHNjcmlwdD4=)",
                "[đọc](vbscript:x)",
                "[đọc](//evil.example/x)",
                "[đọc](https://example.org/\"onmouseover=alert(1)//)",
                "[đọc](https://example.org \"x\\\" onmouseover=alert(1)\")",
                "[đọc][1] và ![hình][1]",
                "[đọc][1] và ![hình][1]\n\n[1]: javascript:alert(1) \"onmouseover=alert(1)\"",
                "[đọc](https://example.org '\" onmouseover=alert(1) x=\"')",
                "```x\"onmouseover=alert(1)\n```",
                "[^a]\n\n[^a]: <script>alert(1)</script> [x](javascript:alert(1))",
                "![h](../media/room.png)<!-- width=\"1\" onerror=\"alert(1)\" -->",
                "<!-- for: VILLAGE\"><script>alert(1)</script> -->",
                "![a\" onerror=alert(1) b](../media/room.png)",
                "![hình](javascript:alert(1))",
                "![hình](data:image/svg+xml;base64,PHN2Zz4=)",
                "![hình](https://evil.example/spy.png)",
                "<javascript:alert(1)>",
                "<a href=javascript:alert(1)>x</a>",
                "<math><mi//xlink:href=\"data:x,<script>alert(4)</script>\">",
                "<p style=\"background:url(javascript:x)\">",
                "`<script>alert(1)</script>`",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "[r](rule:HD42-DURATION\"><script>alert(1)</script>)",
                "[b](lesson:sample/../../admin)",
                "[f](field:x\"><script>alert(1)</script>)"
            })
    void nothing_that_a_trainer_writes_runs(String attack) {
        String html = rendered(everywhere(attack));
        assertThat(LIVE.matcher(html).results().map(found -> around(html, found.start())))
                .isEmpty();
    }

    private static String around(String html, int at) {
        return html.substring(at, Math.min(html.length(), at + 60));
    }

    @Test
    void the_alarm_of_this_test_works() {
        assertThat(LIVE.matcher("<script>").find()).isTrue();
        assertThat(LIVE.matcher("<img src=\"media/a\" onerror=x>").find()).isTrue();
        assertThat(LIVE.matcher("<a href=\"javascript:x\">").find()).isTrue();
        assertThat(LIVE.matcher("<a href=\"modules/a\" rel=\"x\">").find()).isFalse();
    }

    @Test
    void markup_in_the_register_is_escaped_in_its_card() {
        Map<String, byte[]> files = Samples.base();
        replace(files, "rules.yaml", "Hướng dẫn 42-HD/BTCTW", "<script>alert(1)</script>");
        replace(files, "glossary.yaml", "Ban lãnh đạo", "<img src=x onerror=alert(1)>");
        String html = rendered(files);
        assertThat(LIVE.matcher(html).find()).isFalse();
        assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void titles_and_feedback_stay_plain_text_for_the_page_to_escape() {
        Map<String, byte[]> files = Samples.base();
        replace(files, LESSON, "title: Giữ giờ", "title: <b>Giữ giờ</b>");
        Lesson lesson = Catalogue.of(ContentFiles.of(files))
                .current()
                .modules()
                .getFirst()
                .edition(Language.VI)
                .lessons()
                .getFirst();
        assertThat(lesson.title()).isEqualTo("<b>Giữ giờ</b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${7*7}", "{{7*7}}", "#set($x=1)", "<%= 7*7 %>", "#{7*7}", "{% raw %}"})
    void template_syntax_is_printed_as_it_stands(String text) {
        String html = rendered(everywhere(text));
        String plain = html.replace("<!-- -->", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#61;", "=")
                .replace("&#64;", "@")
                .replace("&#34;", "\"");
        assertThat(plain).contains(text).doesNotContain("49");
    }
}
