package org.camtay.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.camtay.meeting.Figure;
import org.camtay.meeting.Indicator;
import org.camtay.meeting.Indicators;
import org.camtay.meeting.MeetingRecord;
import org.camtay.meeting.Meetings;
import org.camtay.meeting.RecordProblems;
import org.camtay.meeting.Window;
import org.junit.jupiter.api.Test;

class InventedMeetingsTest {

    private static final YearMonth LAST = YearMonth.of(2026, 11);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static List<MeetingRecord> cell(long seed, long number) {
        return new InventedMeetings(seed, number, TODAY, OptionalInt.empty()).upTo(LAST, 12);
    }

    private static Figure over(List<MeetingRecord> records, Indicator indicator, YearMonth from, int months) {
        Window window = new Window(from.atDay(1), from.plusMonths(months).atDay(1));
        return Indicators.of(records, window, Meetings.NORMS).of(indicator);
    }

    @Test
    void the_same_seed_and_number_give_the_same_meetings() {
        assertThat(cell(1, 5)).isEqualTo(cell(1, 5)).isNotEqualTo(cell(1, 6)).isNotEqualTo(cell(2, 5));
    }

    @Test
    void nothing_invented_is_impossible_or_lies_in_the_future() {
        IntStream.range(0, 300).mapToObj(number -> cell(7, number)).forEach(meetings -> {
            assertThat(meetings).hasSizeBetween(11, 12).allSatisfy(meeting -> {
                assertThat(RecordProblems.of(meeting)).isEmpty();
                assertThat(meeting.date()).isBeforeOrEqualTo(TODAY);
            });
            assertThat(meetings.stream().map(MeetingRecord::date).map(YearMonth::from))
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void cells_get_better_in_the_course_of_a_year() {
        Figure begin = Figure.NOT_APPLICABLE;
        Figure end = Figure.NOT_APPLICABLE;
        for (int number = 0; number < 200; number++) {
            begin = begin.plus(over(cell(3, number), Indicator.DELEGATION, LAST.minusMonths(11), 3));
            end = end.plus(over(cell(3, number), Indicator.DELEGATION, LAST.minusMonths(2), 3));
        }
        assertThat(end.value().orElseThrow()).isGreaterThan(begin.value().orElseThrow());
    }

    @Test
    void every_indicator_of_real_meetings_but_those_of_scores_is_seen() {
        List<Indicator> never = List.of(
                Indicator.CHAIR_TALK,
                Indicator.COLLECTIVE_SCORING,
                Indicator.SCORE_UNCHANGED,
                Indicator.EVALUATION_GAP);
        for (Indicator indicator : Indicator.values()) {
            boolean seen = IntStream.range(0, 50)
                    .mapToObj(number -> over(cell(9, number), indicator, LAST.minusMonths(11), 12))
                    .anyMatch(Figure::isApplicable);
            assertThat(seen).as(indicator.code()).isEqualTo(!never.contains(indicator));
        }
    }

    @Test
    void the_measurement_reads_every_record_of_every_cell() {
        IndicatorBench.Result result = IndicatorBench.run(30, 5);
        assertThat(result.records()).isEqualTo(30 * 12);
        assertThat(result.total().of(Indicator.ATTENDANCE_REPORTS).isApplicable())
                .isTrue();
    }
}
