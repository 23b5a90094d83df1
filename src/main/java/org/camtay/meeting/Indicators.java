package org.camtay.meeting;

import static org.camtay.meeting.Indicator.RECOMMENDATIONS_IN_TIME;
import static org.camtay.meeting.Indicator.RECOMMENDATIONS_TOLD;
import static org.camtay.meeting.Indicator.RESOLUTION_RESULTS;
import static org.camtay.meeting.Indicator.THEME_IN_QUARTER;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camtay.meeting.Figures.Tally;
import org.camtay.meeting.MeetingRecord.Origin;
import org.camtay.meeting.ResolutionItem.State;

/**
 * Measures the records of one cell over a window. A meeting counts on its date, a task on its deadline, a recommendation on
 * its due day and on the day of its answer, a quarter on its last day: each once, so that the figures of windows without a
 * common day add up to those of both.
 */
public final class Indicators {

    private static final int QUARTERS_OF_A_YEAR = 4;
    private static final int MONTHS_OF_A_QUARTER = 3;

    private Indicators() {}

    /** All of one record, such as a practice. */
    public static Figures of(MeetingRecord record, Norms norms) {
        return of(List.of(record), Window.ALWAYS, norms);
    }

    /**
     * All of the window.
     *
     * @param records of one cell, in any order; those outside the window give the tasks, recommendations and themes that
     *     fall into it
     * @throws IllegalArgumentException if practice and reality are mixed
     */
    public static Figures of(List<MeetingRecord> records, Window window, Norms norms) {
        Tally tally = new Tally();
        Map<Integer, Boolean> quarters = new TreeMap<>();
        for (MeetingRecord record : records) {
            if (record.origin() != records.getFirst().origin()) {
                throw new IllegalArgumentException("practice and reality in one report");
            }
            if (window.contains(record.date())) {
                MeetingCount.add(record, norms, tally);
            }
            addTasks(record, window, tally);
            addRecommendations(record, window, tally);
            if (record.origin() == Origin.REAL && record.kind().isOfTheCell()) {
                quarters.merge(quarter(record.date()), record.kind().isThematic(), Boolean::logicalOr);
            }
        }
        quarters.forEach((quarter, themed) -> {
            if (window.contains(lastDay(quarter))) {
                tally.count(THEME_IN_QUARTER, themed);
            }
        });
        return tally.figures();
    }

    private static void addTasks(MeetingRecord record, Window window, Tally tally) {
        for (ResolutionItem task : record.resolution()) {
            if (task.state() != State.STANDING
                    && task.deadline().isPresent()
                    && window.contains(task.deadline().get())) {
                tally.count(RESOLUTION_RESULTS, task.isDone());
            }
        }
    }

    private static void addRecommendations(MeetingRecord record, Window window, Tally tally) {
        for (Recommendation recommendation : record.recommendations()) {
            if (recommendation.due().isPresent()
                    && window.contains(recommendation.due().get())) {
                tally.count(RECOMMENDATIONS_IN_TIME, recommendation.isAnsweredInTime());
            }
            if (recommendation.answered().isPresent()
                    && window.contains(recommendation.answered().get())
                    && recommendation.told().isKnown()) {
                tally.count(RECOMMENDATIONS_TOLD, recommendation.told() == YesNoUnknown.YES);
            }
        }
    }

    private static int quarter(LocalDate day) {
        return day.getYear() * QUARTERS_OF_A_YEAR + day.get(IsoFields.QUARTER_OF_YEAR) - 1;
    }

    private static LocalDate lastDay(int quarter) {
        return LocalDate.of(quarter / QUARTERS_OF_A_YEAR, 1, 1)
                .plusMonths((long) (quarter % QUARTERS_OF_A_YEAR + 1) * MONTHS_OF_A_QUARTER)
                .minusDays(1);
    }
}
