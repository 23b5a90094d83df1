package org.camtay.records;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camtay.meeting.Figure;
import org.camtay.meeting.Figures;
import org.camtay.meeting.Indicator;
import org.camtay.meeting.Indicators;
import org.camtay.meeting.MeetingRecord;
import org.camtay.meeting.Norms;
import org.camtay.meeting.Recommendation;
import org.camtay.meeting.ResolutionItem;
import org.camtay.meeting.Window;
import org.camtay.meeting.YesNoUnknown;
import org.camtay.organisation.UnitId;
import org.camtay.organisation.UnitSummary;
import org.camtay.records.CellPicture.Gauge;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the records of a cell say, for its leaders, the attendee in charge and the commune's supervisor. */
@Component
@Transactional(readOnly = true)
public class CellPictures {

    private static final int MONTHS = 12;

    private final ActivityRecordRepository records;
    private final ReadableCells reading;
    private final RegisterNorms norms;
    private final Clock clock;

    CellPictures(ActivityRecordRepository records, ReadableCells reading, RegisterNorms norms, Clock clock) {
        this.records = records;
        this.reading = reading;
        this.norms = norms;
        this.clock = clock;
    }

    /** The twelve months up to today from the adopted records; none when the person may not read them. */
    public Optional<CellPicture> picture(UnitId cell) {
        return reading.cell(cell).map(this::picture);
    }

    private CellPicture picture(UnitSummary cell) {
        LocalDate today = LocalDate.now(clock);
        List<YearMonth> months = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> YearMonth.from(today).minusMonths(MONTHS - (long) month))
                .toList();
        LocalDate begin = months.getFirst().minusMonths(MONTHS).atDay(1);
        List<ActivityRecord> adopted = records.findAllOf(cell.id().value(), begin).stream()
                .filter(ActivityRecord::isAdopted)
                .toList();
        List<MeetingRecord> read = adopted.stream().map(ActivityRecord::record).toList();
        Norms current = norms.current();
        List<Figures> trend = months.stream()
                .map(month -> Indicators.of(read, upTo(month, today), current))
                .toList();
        return new CellPicture(
                cell,
                months,
                adopted.stream().map(record -> YearMonth.from(record.heldOn())).findFirst(),
                Stream.of(Indicator.values())
                        .flatMap(indicator -> gauge(indicator, months, trend, current).stream())
                        .toList(),
                openTasks(read),
                openRecommendations(read),
                adopted.stream().map(ActivityRecord::support).findFirst(),
                today);
    }

    /** What falls due later this month is not late yet. */
    private static Window upTo(YearMonth month, LocalDate today) {
        LocalDate end = month.plusMonths(1).atDay(1);
        LocalDate tomorrow = today.plusDays(1);
        return new Window(month.atDay(1), end.isAfter(tomorrow) ? tomorrow : end);
    }

    private static Optional<Gauge> gauge(
            Indicator indicator, List<YearMonth> months, List<Figures> trend, Norms norms) {
        List<Figure> figures = trend.stream().map(month -> month.of(indicator)).toList();
        return IntStream.range(0, figures.size())
                .map(place -> figures.size() - 1 - place)
                .filter(place -> figures.get(place).isApplicable())
                .mapToObj(place -> new Gauge(
                        indicator,
                        figures.get(place),
                        months.get(place),
                        figures,
                        figures.stream().reduce(Figure.NOT_APPLICABLE, Figure::plus),
                        norms.target(indicator),
                        norms.reached(indicator, figures.get(place))))
                .findFirst();
    }

    private static List<ResolutionItem> openTasks(List<MeetingRecord> records) {
        return records.stream()
                .flatMap(record -> record.resolution().stream())
                .filter(task -> !task.isDone() && task.state() != ResolutionItem.State.STANDING)
                .sorted(Comparator.comparing(task -> task.deadline().orElse(LocalDate.MAX)))
                .toList();
    }

    private static List<Recommendation> openRecommendations(List<MeetingRecord> records) {
        return records.stream()
                .flatMap(record -> record.recommendations().stream())
                .filter(asked -> asked.told() != YesNoUnknown.YES && asked.state() != Recommendation.State.CLOSED)
                .sorted(Comparator.comparing(asked -> asked.due().orElse(LocalDate.MAX)))
                .toList();
    }
}
