package org.camtay.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples of the guide for templates are followed as they stand there. */
class TemplatesGuideTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?s)```(markdown|yaml)\n(.*?)```");
    private static final Pattern FIELD = Pattern.compile("`([a-z]+(?:\\.[a-z-]+)?)`");

    private static List<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(Path.of("docs/templates.md")))
                .results()
                .map(example -> example.group(2))
                .toList();
    }

    @Test
    void the_template_and_the_score_sheet_have_no_slip() throws IOException {
        Map<String, byte[]> files = Samples.base();
        files.put("templates/invitation/vi.md", examples().getFirst().getBytes(StandardCharsets.UTF_8));
        files.put("templates/example/sheet.yaml", examples().getLast().getBytes(StandardCharsets.UTF_8));
        ContentFiles folder = ContentFiles.of(files);
        assertThat(new ContentChecker().check(folder)).isEmpty();
        Catalogue catalogue = Catalogue.of(folder);
        assertThat(catalogue.current().template("invitation", Language.VI)).isPresent();
        assertThat(catalogue.scoreSheets())
                .extracting(ScoreSheet::code, sheet -> sheet.rows().size(), ScoreSheet::supplied)
                .containsExactly(tuple("VI-DU", 3, true));
    }

    @Test
    void the_guide_names_every_field_and_every_indicator() throws IOException {
        String guide = Files.readString(Path.of("docs/templates.md"));
        assertThat(FIELD.matcher(guide).results().map(name -> name.group(1)).toList())
                .containsAll(Template.fieldNames().stream()
                        .filter(name -> !name.startsWith("recommendations."))
                        .toList());
        ScoreSheet.INDICATORS.forEach(indicator -> assertThat(guide).contains("`" + indicator + "`"));
    }
}
