package org.camtay.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camtay.meeting.Meetings.NORMS;
import static org.camtay.meeting.Meetings.THIRD;
import static org.camtay.meeting.Meetings.at;
import static org.camtay.meeting.Meetings.regular;
import static org.camtay.meeting.Meetings.task;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.camtay.content.ScoreSheet;
import org.camtay.grammar.SourceFile;
import org.camtay.meeting.Closing;
import org.camtay.meeting.Deed;
import org.camtay.meeting.Fraction;
import org.camtay.meeting.MeetingRecord;
import org.camtay.meeting.MeetingRole;
import org.camtay.meeting.MeetingTime;
import org.camtay.meeting.Preparation;
import org.camtay.meeting.Preparation.CommitteeMeeting;
import org.camtay.meeting.RecordProblem.Reason;
import org.camtay.meeting.ResolutionItem;
import org.camtay.meeting.RollCall;
import org.camtay.meeting.Scoring;
import org.camtay.meeting.Scoring.Level;
import org.camtay.meeting.Scoring.Mark;
import org.camtay.meeting.Speech;
import org.camtay.meeting.YesNoUnknown;
import org.camtay.scoring.FilledSheet.Origin;
import org.junit.jupiter.api.Test;

/** The two whole score sheets, worked out by hand. */
class FillingTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 3);

    /** What needs an observer at An Phú; together 39.5 of 45 points (3+2 of 5, 19 less 1 of 20, 8 of 10, 4.5 of 5, 4 of 4 …). */
    private static final Map<String, Integer> OBSERVED = Map.ofEntries(
            Map.entry("content-prepared", 30),
            Map.entry("orientation-draft", 20),
            Map.entry("steps", 50),
            Map.entry("regular-content", 90),
            Map.entry("praise", 20),
            Map.entry("minute-book", 10),
            Map.entry("ideology-time", 0),
            Map.entry("documents-handbook", 10),
            Map.entry("chairing-flexible", 20),
            Map.entry("chairing-orientation", 30),
            Map.entry("chairing-opening-up", 20),
            Map.entry("chairing-summing-up", 10),
            Map.entry("centralism", 10),
            Map.entry("sincere-criticism", 15),
            Map.entry("three-characters", 10),
            Map.entry("informs-and-answers", 10),
            Map.entry("conclude-adopt", 20),
            Map.entry("minutes-tasks", 20));

    private static ScoreSheet sheet(String slug, String... replaced) {
        try {
            Path file = Path.of("content/templates", slug, ScoreSheet.FILE);
            String text = Files.readString(file);
            for (int place = 0; place < replaced.length; place += 2) {
                assertThat(text).contains(replaced[place]);
                text = text.replace(replaced[place], replaced[place + 1]);
            }
            return ScoreSheet.of(SourceFile.read(file.toString(), text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static MeetingRecord november() {
        return regular()
                .time(MeetingTime.on(THIRD)
                        .from(LocalTime.of(19, 0), LocalTime.of(20, 20))
                        .atLeast(90))
                .rollCall(new RollCall(18, 0, 0, 1, 1, 0, 14, 2, 0, YesNoUnknown.YES))
                .preparation(new Preparation(
                        Deed.DONE,
                        Deed.DONE,
                        OptionalInt.of(2),
                        Deed.doneAt(at(THIRD.minusDays(1), 8)),
                        new CommitteeMeeting(
                                CommitteeMeeting.State.NO_COMMITTEE, Optional.empty(), YesNoUnknown.UNKNOWN)))
                .speech(Speech.of(5))
                .closing(new Closing(Deed.DONE, Deed.doneAt(at(THIRD.plusDays(1), 8)), false))
                .record();
    }

    private static MeetingRecord october() {
        LocalDate due = LocalDate.of(2026, 10, 25);
        return regular(OCTOBER)
                .resolution(List.of(
                        task(MeetingRole.MEMBER, due, YesNoUnknown.YES, ResolutionItem.State.DONE),
                        task(MeetingRole.MEMBER, due, YesNoUnknown.YES, ResolutionItem.State.DONE),
                        task(MeetingRole.DEPUTY, THIRD, YesNoUnknown.YES, ResolutionItem.State.DONE),
                        task(MeetingRole.DEPUTY, due, YesNoUnknown.YES, ResolutionItem.State.LATE)))
                .record();
    }

    private static Measures measures(MeetingRecord record) {
        return Measures.of(record, List.of(october()), NORMS);
    }

    private static Scoring marks(String sheet, Map<String, Integer> tenths) {
        return new Scoring(
                sheet,
                "1",
                tenths.entrySet().stream()
                        .map(mark -> new Mark(mark.getKey(), Level.OBSERVER, mark.getValue(), at(THIRD, 20)))
                        .toList(),
                OptionalInt.empty(),
                Optional.empty());
    }

    private static Map<String, Fraction> points(FilledSheet filled, Origin origin) {
        return filled.rows().stream()
                .filter(row -> row.origin() == origin)
                .collect(Collectors.toMap(
                        row -> row.row().code(), row -> row.points().orElseThrow()));
    }

    private static FilledSheet anPhu(ScoreSheet sheet, MeetingRecord record) {
        return Filling.of(sheet, measures(record), Optional.of(marks("AN-PHU", OBSERVED)), Level.OBSERVER);
    }

    @Test
    void what_an_phu_can_compute_is_prefilled_and_marked() {
        FilledSheet filled =
                Filling.of(sheet("score-sheet-an-phu"), measures(november()), Optional.empty(), Level.OBSERVER);
        assertThat(points(filled, Origin.COMPUTED))
                .containsOnly(
                        Map.entry("duration", Fraction.of(4)), // 80 of 90 minutes: 10 short, up to 15
                        Map.entry("attendance-rate", Fraction.of(3)), // 14 of 16 = 87.5 %, nobody unexcused
                        Map.entry("excused-streak", Fraction.of(1)),
                        Map.entry("committee-meeting", Fraction.of(2)), // no committee: full marks
                        Map.entry("notice", Fraction.of(1)),
                        Map.entry("documents-ahead", Fraction.of(2)), // the day before
                        Map.entry("speakers", Fraction.of(3)), // 5 of 13 = 38.5 %
                        Map.entry("results", Fraction.of(24)), // 3 of 4 due since 3 October = 75 %
                        Map.entry("upload", Fraction.of(1))); // the day after
        assertThat(filled.open()).hasSize(OBSERVED.size());
        assertThat(filled.total()).isEmpty();
        assertThat(filled.grade()).isEmpty();
    }

    @Test
    void the_total_is_scaled_up_when_the_thematic_row_does_not_apply() {
        FilledSheet filled = anPhu(sheet("score-sheet-an-phu"), november());
        // computed 4+3+1+2+1+2+3+24+1 = 41, observed 39.5: 80.5 of 95; 80.5 × 100 ÷ 95 = 1610/19 = 84.7
        assertThat(filled.total()).contains(new Fraction(1610, 19));
        assertThat(filled.grade().orElseThrow().code()).isEqualTo("FAIR");
    }

    @Test
    void the_points_of_the_thematic_row_can_move_to_the_regular_row() {
        FilledSheet filled =
                anPhu(sheet("score-sheet-an-phu", "total: scale", "total: move-to regular-content"), november());
        // the regular row has 15 now: 9 × 15 ÷ 10 = 13.5; 80.5 − 9 + 13.5 = 85
        assertThat(filled.total().orElseThrow()).isEqualByComparingTo(Fraction.of(85));
    }

    @Test
    void somebody_absent_without_reason_takes_the_attendance_row_to_its_last_band() {
        MeetingRecord record = november()
                .edit()
                .rollCall(new RollCall(18, 0, 0, 1, 1, 0, 15, 0, 1, YesNoUnknown.YES))
                .record();
        // 15 of 16 = 93.75 %, but one unexcused
        assertThat(points(anPhu(sheet("score-sheet-an-phu"), record), Origin.COMPUTED))
                .containsEntry("attendance-rate", Fraction.of(1));
    }

    @Test
    void what_was_not_told_is_never_computed() {
        FilledSheet filled = Filling.of(
                sheet("score-sheet-an-phu"),
                Measures.of(regular().record(), List.of(), NORMS),
                Optional.empty(),
                Level.OBSERVER);
        assertThat(points(filled, Origin.COMPUTED)).isEmpty();
    }

    @Test
    void what_people_give_wins_over_what_was_computed_and_both_are_shown() {
        Scoring own = marks("AN-PHU", Map.of("duration", 50));
        FilledSheet.Row row = Filling.of(
                        sheet("score-sheet-an-phu"), measures(november()), Optional.of(own), Level.OBSERVER)
                .rows()
                .getFirst();
        assertThat(row.origin()).isEqualTo(Origin.GIVEN);
        assertThat(row.points().orElseThrow()).isEqualByComparingTo(Fraction.of(5));
        assertThat(row.computed()).contains(Fraction.of(4));
    }

    @Test
    void the_general_sheet_has_ten_rows_for_observers_and_adds_them_up() {
        ScoreSheet general = sheet("score-sheet-hd42-7");
        FilledSheet empty = Filling.of(general, measures(november()), Optional.empty(), Level.OBSERVER);
        assertThat(empty.open()).hasSize(10);
        // 5 + 4.5 + 5 + 4 + 5 + 22 + 9 + 5 + 26 + 4.5 = 90
        Scoring given = marks(
                "HD42-7",
                Map.of(
                        "1", 50, "2", 45, "3.1", 50, "3.2", 40, "4.1", 50, "4.2", 220, "4.3", 90, "5", 50, "6", 260,
                        "7", 45));
        FilledSheet filled = Filling.of(general, measures(november()), Optional.of(given), Level.OBSERVER);
        assertThat(filled.total().orElseThrow()).isEqualByComparingTo(Fraction.of(90));
        assertThat(filled.grade().orElseThrow().code()).isEqualTo("GOOD");
        assertThat(filled.gate()).isEmpty();
    }

    @Test
    void a_gate_holds_a_good_total_back() {
        ScoreSheet gated = sheet("score-sheet-hd42-7", "\ngrades:", """

                gates:
                  - grade: GOOD
                    full: ["1", "2"]
                    otherwise: FAIR
                    name: {vi: Đủ điểm thời gian và tham dự, en: Full time and attendance, cs: Plný čas a účast}

                grades:""");
        Map<String, Integer> full = Map.of(
                "1", 50, "2", 50, "3.1", 50, "3.2", 50, "4.1", 50, "4.2", 250, "4.3", 100, "5", 50, "6", 260, "7", 50);
        assertThat(Filling.of(gated, measures(november()), Optional.of(marks("HD42-7", full)), Level.OBSERVER)
                        .gate())
                .isEmpty();
        Map<String, Integer> short2 = full.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, mark -> mark.getKey().equals("2") ? 40 : mark.getValue()));
        FilledSheet held =
                Filling.of(gated, measures(november()), Optional.of(marks("HD42-7", short2)), Level.OBSERVER);
        // 95 points, but row 2 has 4 of 5
        assertThat(held.total().orElseThrow()).isEqualByComparingTo(Fraction.of(95));
        assertThat(held.grade().orElseThrow().code()).isEqualTo("FAIR");
        assertThat(held.gate()).isPresent();
    }

    @Test
    void more_points_than_a_row_has_and_unknown_rows_are_named() {
        assertThat(Filling.problems(sheet("score-sheet-hd42-7"), marks("HD42-7", Map.of("1", 51))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("scoring.1");
                    assertThat(problem.reason()).isEqualTo(Reason.NUMBER_RANGE);
                });
        assertThat(Filling.problems(sheet("score-sheet-hd42-7"), marks("HD42-7", Map.of("9", 1))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(Reason.UNKNOWN_ROW));
    }

    @Test
    void the_indicators_that_sheets_name_exist() throws IOException {
        try (var folders = Files.list(Path.of("content/templates"))) {
            List<ScoreSheet> sheets = folders.filter(folder -> Files.exists(folder.resolve(ScoreSheet.FILE)))
                    .map(folder -> sheet(folder.getFileName().toString()))
                    .toList();
            assertThat(sheets).isNotEmpty();
            assertThat(sheets.stream().flatMap(one -> one.rows().stream()).flatMap(row -> row.indicators().stream()))
                    .isNotEmpty()
                    .allMatch(Measures::isKnown);
        }
    }
}
