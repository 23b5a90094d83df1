package org.camtay.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.camtay.meeting.Figures;
import org.camtay.meeting.Indicators;
import org.camtay.meeting.MeetingRecord;
import org.camtay.meeting.Norms;
import org.camtay.meeting.Window;

/**
 * Measures how fast the indicators of cells are computed on one core. The cells stream by: a few thousand are in memory at
 * once, and inventing them is not measured.
 */
public final class IndicatorBench {

    private static final int CELLS_AT_ONCE = 2_000;
    private static final int MONTHS = 12;
    private static final YearMonth LAST = YearMonth.of(2026, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final Norms NORMS = new Norms(3, 7, 1, 2, false, Map.of());

    private IndicatorBench() {}

    /**
     * What was measured.
     *
     * @param records how many were read
     * @param nanos time spent on the indicators alone
     * @param total of all cells, so that nothing can be left out
     */
    public record Result(long cells, long records, long nanos, Figures total) {

        public double recordsPerSecond() {
            return records * 1e9 / nanos;
        }

        /** One line, and the figures of all cells together. */
        public String said() {
            return "%d cells, %d records: %.1f s, %.0f records/s%n%s"
                    .formatted(cells, records, nanos / 1e9, recordsPerSecond(), total.applicable());
        }
    }

    /** Computes each cell's figures of the year, after a warm-up on as many as are in memory at once. */
    public static Result run(int cells, long seed) {
        figures(invented(seed, 0, Math.min(cells, CELLS_AT_ONCE)));
        figures(invented(seed, 0, Math.min(cells, CELLS_AT_ONCE)));
        long nanos = 0;
        long records = 0;
        Figures total = Figures.NONE;
        for (int first = 0; first < cells; first += CELLS_AT_ONCE) {
            List<List<MeetingRecord>> next = invented(seed, first, Math.min(CELLS_AT_ONCE, cells - first));
            records += next.stream().mapToLong(List::size).sum();
            long begun = System.nanoTime();
            Figures sum = figures(next);
            nanos += System.nanoTime() - begun;
            total = total.plus(sum);
        }
        return new Result(cells, records, nanos, total);
    }

    private static List<List<MeetingRecord>> invented(long seed, int first, int cells) {
        List<List<MeetingRecord>> invented = new ArrayList<>();
        for (int cell = 0; cell < cells; cell++) {
            invented.add(
                    new InventedMeetings(seed, (long) first + cell, TODAY, OptionalInt.empty()).upTo(LAST, MONTHS));
        }
        return invented;
    }

    private static Figures figures(List<List<MeetingRecord>> cells) {
        Window year = new Window(
                LAST.minusMonths(MONTHS - 1L).atDay(1), LAST.plusMonths(1).atDay(1));
        Figures sum = Figures.NONE;
        for (List<MeetingRecord> cell : cells) {
            sum = sum.plus(Indicators.of(cell, year, NORMS));
        }
        return sum;
    }
}
