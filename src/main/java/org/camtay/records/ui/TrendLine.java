package org.camtay.records.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.camtay.meeting.Figure;
import org.springframework.web.util.HtmlUtils;

/** Figures of successive months as a small drawing in the colour of the text around it; months without one are passed over. */
final class TrendLine {

    private static final int STEP = 11;
    private static final double BOTTOM = 32;
    private static final double HEIGHT = 28;

    private TrendLine() {}

    /** The drawing, with a label that says the same to those who do not see it. */
    static String of(List<Figure> figures, String label) {
        double greatest =
                Math.max(1, figures.stream().mapToDouble(TrendLine::value).max().orElse(1));
        List<String> points = IntStream.range(0, figures.size())
                .filter(place -> figures.get(place).isApplicable())
                .mapToObj(place -> String.format(
                        Locale.ROOT, "%d,%.1f", place * STEP, BOTTOM - HEIGHT * value(figures.get(place)) / greatest))
                .toList();
        String last = points.isEmpty() ? "0,0" : points.getLast();
        String[] end = last.split(",", 2);
        return """
                <svg viewBox='-4 0 129 36' role='img' aria-label='%s'><polyline points='%s' fill='none' \
                stroke='currentColor' stroke-width='2.5' stroke-linejoin='round' stroke-linecap='round'/>\
                <circle cx='%s' cy='%s' r='4' fill='currentColor'/></svg>""".formatted(HtmlUtils.htmlEscape(label), String.join(" ", points), end[0], end[1]);
    }

    private static double value(Figure figure) {
        return figure.isApplicable() ? Math.max(0, (double) figure.numerator() / figure.denominator()) : 0;
    }
}
