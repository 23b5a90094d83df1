package org.camtay.simulation.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.camtay.simulation.Scenarios;
import org.junit.jupiter.api.Test;

class ScenarioReadingTest {
    private static final int ROUNDS = Integer.getInteger("camtay.fuzz.rounds", 2_000);
    private static final List<String> PIECES = List.of(
            "- ",
            "  - ",
            "[3]",
            "### E1. ",
            "## Events",
            "|",
            "|---|",
            "time ",
            "energy +1",
            ";",
            ",",
            ":",
            " — ",
            "\n",
            "key 3 when ",
            "item 99999",
            "minute 0",
            "\t",
            "> ",
            "Ông",
            "e\u0301",
            "```\n",
            "{n}",
            "(((",
            "%",
            "−",
            "when");

    @Test
    void the_example_is_read_whole() {
        Scenario scenario = Scenarios.playable(Scenarios.example());
        assertThat(scenario.time()).isEqualTo(new TimeBand(90, 100, 115));
        assertThat(scenario.hours()).isEqualTo(8);
        assertThat(scenario.members()).hasSize(9);
        assertThat(scenario.members().get(scenario.you()).name()).isEqualTo("Lan");
        assertThat(scenario.members().get(scenario.guest()).name()).isEqualTo("Ms Hạnh");
        assertThat(scenario.members().get(2).traits()).isEqualTo(Set.of(Trait.TALKATIVE, Trait.RESPECTED));
        assertThat(scenario.agenda()).hasSize(6);
        assertThat(scenario.agenda().get(2).knows()).isEqualTo(5);
        assertThat(scenario.events()).hasSize(8);
        assertThat(scenario.followUps()).hasSize(3);
    }

    @Test
    void a_choice_keeps_its_effects_its_reason_and_its_keys() {
        Scenario scenario = Scenarios.playable(Scenarios.example());
        Choice late = scenario.events().getFirst().choices().getLast();
        assertThat(late.key()).isEqualTo(3);
        assertThat(late.effects()).containsExactly(new Effect.Spend(2), new Effect.Shift(Dial.ENERGY, 1));
        assertThat(late.why()).isEqualTo("the time on the invitation is a promise");
        Choice alone = scenario.events().get(4).choices().getLast();
        assertThat(alone.turns()).containsExactly(new Choice.Turn(3, List.of(new Condition.AtMost(Dial.ENERGY, 1))));
        assertThat(alone.why()).isEqualTo("tired people do not settle quarrels");
    }

    @Test
    void everything_knows_its_place() {
        Scenario scenario = Scenarios.playable(Scenarios.example());
        List<String> lines = Scenarios.example().lines().toList();
        for (Situation event : scenario.events()) {
            assertThat(lines.get(event.at().line() - 1)).startsWith("### " + event.id());
            for (Choice choice : event.choices()) {
                assertThat(lines.get(choice.at().line() - 1)).startsWith("- [" + choice.key() + "]");
            }
        }
    }

    @Test
    void the_words_of_both_languages_mean_the_same() {
        String vietnamese = Scenarios.example()
                .replace("## Members", "## Thành viên")
                .replace("## Agenda", "## Chương trình")
                .replace("## Events", "## Tình huống")
                .replace("## Follow-up", "## Sau họp")
                .replace("- Time: 90 to 100 minutes, latest 115", "- Thời gian: 90 đến 100 phút, muộn nhất 115")
                .replace("Preparation: 8 hours", "Chuẩn bị: 8 giờ")
                .replace("| Name | Who | Traits |", "| Tên | Là ai | Nét |")
                .replace("talkative, respected", "hay nói, được nể trọng")
                .replace(
                        "- When: minute 70 or later; chance 50%; Sơn is present",
                        "- Khi: phút 70 trở đi; khả năng 50%; Sơn có mặt")
                .replace("key 3 when Sơn has spoken", "điểm 3 khi Sơn đã phát biểu")
                .replace("time 4, Sơn speaks, Sơn leaves", "thời gian 4, Sơn phát biểu, Sơn ra về");
        Scenario read = Scenarios.playable(vietnamese);
        Scenario example = Scenarios.playable(Scenarios.example());
        assertThat(read.events()).isEqualTo(example.events());
        assertThat(read.members()).isEqualTo(example.members());
        assertThat(read.time()).isEqualTo(example.time());
    }

    @Test
    void no_text_makes_the_reader_fail_or_dawdle() {
        Random random = new Random(7);
        String example = Scenarios.example();
        long start = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder(example);
            for (int change = 0; change < 1 + random.nextInt(8); change++) {
                int at = random.nextInt(text.length());
                int end = Math.min(text.length(), at + random.nextInt(30));
                text.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
            }
            assertThatCode(() -> Scenarios.read(text.toString()))
                    .as("round %d", round)
                    .doesNotThrowAnyException();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(5));
    }

    @Test
    void ten_thousand_lines_of_nonsense_get_a_bounded_answer() {
        String nonsense = "## Events\n" + "### E1. A\n- [9] b\n  - c d, e f\n".repeat(3_400);
        assertThat(Scenarios.read(nonsense).slips()).hasSizeLessThanOrEqualTo(200);
    }
}
