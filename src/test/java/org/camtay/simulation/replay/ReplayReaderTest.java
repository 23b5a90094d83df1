package org.camtay.simulation.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camtay.content.ContentChecker;
import org.camtay.content.ContentFiles;
import org.camtay.content.Finding;
import org.camtay.content.Language;
import org.camtay.grammar.SourceFile;
import org.camtay.simulation.ScenarioFormat;
import org.camtay.simulation.Scenarios;
import org.camtay.simulation.engine.Grade;
import org.camtay.simulation.script.Scenario;
import org.camtay.simulation.script.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReplayReaderTest {
    private static final Path FOLDER = Path.of("content/scenarios/village-monthly");
    private static final String SCENARIO = "scenarios/village-monthly/vi.md";
    private static final String REPLAY = "scenarios/village-monthly/replays/one-voice.yaml";
    private static final String TEXT = Scenarios.text(FOLDER.resolve("replays/one-voice.yaml"));

    private static ReplaySource read(String text) {
        Scenario scenario = ScenarioReader.read(file(SCENARIO, Scenarios.text(FOLDER.resolve("vi.md"))))
                .scenario();
        return ReplayReader.read(file(REPLAY, text), scenario);
    }

    private static SourceFile file(String path, String text) {
        return SourceFile.read(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"shared-work, A, 6", "no-owner, C, 6", "one-voice, D, 0"})
    void the_replays_that_ship_differ_in_quality(String name, Grade grade, int presented) {
        ReplaySource source = read(Scenarios.text(FOLDER.resolve("replays/" + name + ".yaml")));
        assertThat(source.slips()).isEmpty();
        Scenario scenario = ScenarioReader.read(file(SCENARIO, Scenarios.text(FOLDER.resolve("vi.md"))))
                .scenario();
        assertThat(source.replay().outcome(scenario).grade()).isEqualTo(grade);
        assertThat(source.replay()
                        .outcome(scenario)
                        .facts()
                        .toString()
                        .split("ItemOpened\\[item=\\d, presenter=[1-8]", -1))
                .hasSize(presented + 1);
        assertThat(source.replay().key().evidence()).isNotEmpty();
    }

    @Test
    void an_evening_can_be_watched_in_every_language_of_its_scenario() {
        Replay replay = read(TEXT).replay();
        Scenario english = ScenarioReader.read(
                        file("scenarios/village-monthly/en.md", Scenarios.text(FOLDER.resolve("en.md"))))
                .scenario();
        assertThat(replay.outcome(english).grade()).isEqualTo(replay.grade());
        assertThat(replay.title().in(Language.EN)).isEqualTo("An evening of one voice");
    }

    static Stream<List<String>> broken() {
        return Stream.of(
                List.of("M50", "  - E1 choice 3", "  - E2 choice 3"),
                List.of("M50", "  - E8 choice 1", "  - E8 choice 4"),
                List.of("M50", "  - notify members", "  - notify everybody"),
                List.of("M50", "  - lecture", "  - vote"),
                List.of("M51", "seed: 1", "seed: -1"),
                List.of("M51", "rules: 3", "rules: 2"),
                List.of("M51", "level: 3", "level: 5"),
                List.of("M51", "grade: D", "grade: E"),
                List.of("M51", "    - move: 3", "    - move: 99"),
                List.of("M51", "      side: strength", "      side: good"),
                List.of("M51", "    - score: 3", "    - score: 4"),
                List.of("M52", "grade: D", "grade: B"),
                List.of("M53", "script: 1b89447fdf012fe9", "script: 0000000000000000"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_broken_replay_is_reported_at_its_line(List<String> change) {
        int place = TEXT.indexOf(change.get(1));
        int line = (int) TEXT.substring(0, place).lines().count() + 1;
        String text = TEXT.substring(0, place)
                + change.get(2)
                + TEXT.substring(place + change.get(1).length());
        List<Finding> findings = new ContentChecker(List.of(new ScenarioFormat()), List.of())
                .check(ContentFiles.of(Map.of(
                        SCENARIO,
                        Scenarios.text(FOLDER.resolve("vi.md")).getBytes(StandardCharsets.UTF_8),
                        REPLAY,
                        text.getBytes(StandardCharsets.UTF_8))));
        assertThat(findings)
                .filteredOn(finding -> finding.path().equals(REPLAY))
                .anySatisfy(finding -> {
                    assertThat(finding.id() + " " + finding.line()).isEqualTo(change.getFirst() + " " + line);
                    for (Language language : Language.values()) {
                        assertThat(finding.message(language)).doesNotContain("{", finding.id());
                    }
                });
    }

    @Test
    void only_an_earlier_text_leaves_a_replay_to_be_watched() {
        assertThat(read(TEXT.replaceFirst("script: \\w+", "script: 0000000000000000"))
                        .isPlayable())
                .isTrue();
        assertThat(read(TEXT.replaceFirst("- lecture", "- vote")).isPlayable()).isFalse();
    }

    @Test
    void an_evening_that_stops_too_early_is_found() {
        String text = TEXT.replace("  - F3 choice 1\n", "");
        assertThat(read(text).slips()).singleElement().satisfies(slip -> {
            assertThat(slip.kind()).isEqualTo(ReplaySlip.Kind.MOVE);
            assertThat(slip.values().getLast()).isEqualTo("F3 choice 1 · F3 choice 2 · F3 choice 3");
        });
    }

    @Test
    void nonsense_is_reported_and_ends() {
        String text = "moves: [[1], {a: b}]\nkey: 7\ntitle: [x]\n";
        assertThat(read(text).isPlayable()).isFalse();
    }
}
