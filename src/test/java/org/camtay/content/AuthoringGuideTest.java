package org.camtay.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camtay.grammar.NormalForm;
import org.junit.jupiter.api.Test;

/** Whoever copies the examples of the guide gets what the guide says. */
class AuthoringGuideTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```markdown\n(.*?)```");

    private static List<String> examples() {
        return EXAMPLE.matcher(Samples.read(Path.of("docs/authoring.md"), ""))
                .results()
                .map(example -> example.group(1))
                .toList();
    }

    private static Map<String, byte[]> followed() {
        Map<String, byte[]> files = Samples.base();
        files.put("modules/sample/vi/02-hour.md", bytes(examples().get(0)));
        files.put("modules/sample/vi/quiz.md", bytes(examples().get(1)));
        files.put(
                "modules/sample/vi/01-first.md",
                bytes(Samples.text(files, "modules/sample/vi/01-first.md")
                        .replace("[Kiểm tra nhanh](quiz:check-1)", "")));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.replace("status: draft", "status: published").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void the_examples_have_no_slip_even_when_they_are_published() {
        assertThat(new ContentChecker().check(ContentFiles.of(followed()))).isEmpty();
    }

    @Test
    void the_examples_are_in_normal_form() {
        assertThat(followed())
                .allSatisfy((path, bytes) -> assertThat(path.endsWith(".md") ? NormalForm.of(path, bytes) : bytes)
                        .isEqualTo(bytes));
    }

    @Test
    void the_quiz_of_the_guide_has_one_question_of_each_kind() {
        Quiz quiz = Catalogue.of(ContentFiles.of(followed()))
                .current()
                .module("sample")
                .orElseThrow()
                .edition(Language.VI)
                .quiz();
        assertThat(quiz.questions())
                .extracting(question -> question.getClass().getSimpleName())
                .containsExactly(
                        "SingleChoice", "MultipleChoice", "TextGap", "Selection", "Matrix", "Order", "Viewpoints");
    }
}
