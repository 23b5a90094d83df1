package org.camtay.records;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.camtay.meeting.Figure;
import org.camtay.meeting.Fraction;
import org.camtay.meeting.Indicator;
import org.camtay.meeting.Recommendation;
import org.camtay.meeting.ResolutionItem;
import org.camtay.organisation.UnitSummary;

/**
 * What the adopted records of a cell say over twelve months.
 *
 * @param months the twelve, the oldest first
 * @param latest the latest month of which a record is known; empty without any
 * @param gauges one for each indicator that applied in the twelve months
 * @param tasks what is not done, the earliest deadline first
 * @param recommendations what is not answered or not told, the earliest day first
 * @param support of the latest record
 */
public record CellPicture(
        UnitSummary cell,
        List<YearMonth> months,
        Optional<YearMonth> latest,
        List<Gauge> gauges,
        List<ResolutionItem> tasks,
        List<Recommendation> recommendations,
        Optional<Support> support,
        LocalDate today) {

    /**
     * One indicator.
     *
     * @param figure of the latest month in which it applied
     * @param month that month
     * @param trend one figure a month, the oldest first
     * @param year of the twelve months together
     * @param target what is aimed at; empty for what has no aim
     * @param reached whether the figure is what is aimed at; empty without an aim
     */
    public record Gauge(
            Indicator indicator,
            Figure figure,
            YearMonth month,
            List<Figure> trend,
            Figure year,
            Optional<Fraction> target,
            Optional<Boolean> reached) {
        public Gauge {
            trend = List.copyOf(trend);
        }
    }

    public CellPicture {
        months = List.copyOf(months);
        gauges = List.copyOf(gauges);
        tasks = List.copyOf(tasks);
        recommendations = List.copyOf(recommendations);
    }
}
