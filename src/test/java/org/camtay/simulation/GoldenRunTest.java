package org.camtay.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camtay.meeting.Indicators;
import org.camtay.meeting.Norms;
import org.camtay.simulation.engine.Deal;
import org.camtay.simulation.engine.Engine;
import org.camtay.simulation.engine.Outcome;
import org.camtay.simulation.engine.Rules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs that were played once mean the same for ever: the same moves, the same record, the same grade. */
class GoldenRunTest {

    private static final Path RUNS = Path.of("src/test/scenarios/golden-runs.txt");
    private static final LocalDate DATE = LocalDate.of(2026, 12, 3);
    private static final Norms NORMS = new Norms(3, 7, 1, 2, false, Map.of());

    static Stream<String> runs() {
        return Scenarios.text(RUNS).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void a_stored_run_comes_to_what_it_came_to_when_it_was_played(String line) {
        String[] parts = line.split(" \\| ", -1);
        assertThat(playedAgain(parts)).isEqualTo(line);
    }

    /** Rules, seed and moves as they are written, with what they come to now. */
    private static String playedAgain(String[] parts) {
        Engine engine =
                new Engine(Scenarios.playable(Scenarios.example()), Rules.of(Integer.parseInt(parts[0].strip())));
        long seed = Long.parseLong(parts[1].strip());
        List<Integer> moves = Arrays.stream(parts[2].strip().split(" ", -1))
                .map(Integer::valueOf)
                .toList();
        Outcome outcome = Outcome.of(engine, Deal.of(engine.scenario(), seed), moves);
        return String.join(
                " | ",
                parts[0],
                parts[1],
                parts[2],
                Integer.toString(outcome.points()),
                outcome.grade().name(),
                WrittenFigures.write(Indicators.of(PracticeRecord.of(outcome, DATE), NORMS)));
    }
}
