package org.camtay.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camtay.simulation.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProveCommandTest {
    private static final String EXAMPLE =
            Scenarios.FOLDER.resolve("xom-dong-monthly.md").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object command, String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void the_bots_are_shown_as_text_with_a_drawing() {
        assertThat(run(new BotsCommand(), EXAMPLE, "--lang", "en")).isZero();
        assertThat(out.toString()).contains("Random: mean ", "Expert", "|DDDDDDDDDDCCCCBBBAAA|");
    }

    @Test
    void tools_read_what_holds_as_json() {
        run(new ProveCommand(), EXAMPLE, "--tier", "1", "--json");
        JsonNode result = JsonMapper.builder().build().readTree(out.toString());
        assertThat(result.get("script").asString()).hasSize(16);
        assertThat(result.get("properties"))
                .anyMatch(property -> property.get("id").asString().equals("P7")
                        && property.get("holds").asBoolean());
    }

    @Test
    void what_fails_ends_with_status_1(@TempDir Path folder) throws IOException {
        Path easy = folder.resolve("vi.md");
        Files.writeString(easy, Scenarios.example().replaceAll("(?m)^- \\[[012]\\]", "- [3]"));
        assertThat(run(new ProveCommand(), easy.toString(), "--tier", "1", "--lang", "en"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("FAILS");
    }

    @Test
    void a_scenario_with_errors_is_refused_in_one_sentence(@TempDir Path folder) throws IOException {
        Path broken = folder.resolve("vi.md");
        Files.writeString(broken, Scenarios.example().replace("energy -1", "energi -1"));
        assertThat(run(new ProveCommand(), broken.toString(), "--lang", "en")).isEqualTo(2);
        assertThat(err.toString()).contains("cannot be played yet").hasLineCount(1);
    }

    @Test
    void a_tier_that_does_not_exist_is_refused() {
        assertThat(run(new ProveCommand(), EXAMPLE, "--tier", "9", "--lang", "en"))
                .isEqualTo(2);
    }
}
