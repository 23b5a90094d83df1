package org.camtay.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.camtay.meeting.Meetings.NORMS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camtay.meeting.MeetingRecord.Origin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any records, drawn by chance from a seed. */
class IndicatorPropertyTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int RECORDS = 60;

    private static List<MeetingRecord> records(Random chance) {
        return IntStream.range(0, RECORDS).mapToObj(_ -> Meetings.any(chance)).toList();
    }

    private static Window window(int from, int until) {
        return new Window(START.plusDays(from), START.plusDays(until));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void windows_add_up(long seed) {
        Random chance = new Random(seed);
        List<MeetingRecord> records = records(chance);
        int cut = 1 + chance.nextInt(398);
        Figures before = Indicators.of(records, window(0, cut), NORMS);
        Figures after = Indicators.of(records, window(cut, 400), NORMS);
        assertThat(before.plus(after)).isEqualTo(Indicators.of(records, window(0, 400), NORMS));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void the_order_of_the_records_does_not_matter(long seed) {
        Random chance = new Random(seed);
        List<MeetingRecord> records = records(chance);
        List<MeetingRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, chance);
        Window window = window(chance.nextInt(200), 200 + chance.nextInt(200));
        assertThat(Indicators.of(shuffled, window, NORMS)).isEqualTo(Indicators.of(records, window, NORMS));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void a_record_that_has_nothing_in_the_window_changes_nothing(long seed) {
        Random chance = new Random(seed);
        List<MeetingRecord> records = records(chance);
        Window window = window(0, 365);
        MeetingRecord later = Meetings.any(chance)
                .edit()
                .time(MeetingTime.on(LocalDate.of(2027, 3, 3)))
                .record();
        MeetingRecord irrelevant =
                later.edit().resolution(List.of()).recommendations(List.of()).record();
        assertThat(Indicators.of(
                        Stream.concat(records.stream(), Stream.of(irrelevant)).toList(), window, NORMS))
                .isEqualTo(Indicators.of(records, window, NORMS));
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void a_share_never_exceeds_the_whole(long seed) {
        Figures figures = Indicators.of(records(new Random(seed)), window(0, 500), NORMS);
        figures.applicable().forEach((indicator, figure) -> {
            if (indicator.unit() != Indicator.Unit.POINTS && indicator != Indicator.UNEXCUSED_ABSENCES) {
                assertThat(figure.numerator()).as(indicator.code()).isBetween(0L, figure.denominator());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = 41)
    void practice_and_reality_never_share_a_report(long seed) {
        MeetingRecord real = Meetings.any(new Random(seed));
        MeetingRecord practice =
                MeetingRecord.draft(Origin.PRACTICE, real.kind(), real.time()).record();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indicators.of(List.of(real, practice), Window.ALWAYS, NORMS));
    }
}
