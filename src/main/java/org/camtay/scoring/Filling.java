package org.camtay.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.camtay.content.ScoreSheet;
import org.camtay.content.ScoreSheet.Gate;
import org.camtay.content.ScoreSheet.Grade;
import org.camtay.content.ScoreSheet.Total;
import org.camtay.meeting.Fraction;
import org.camtay.meeting.RecordProblem;
import org.camtay.meeting.RecordProblem.Reason;
import org.camtay.meeting.Scoring;
import org.camtay.meeting.Scoring.Level;
import org.camtay.scoring.FilledSheet.Origin;
import org.camtay.scoring.FilledSheet.Row;

/** Fills a score sheet, adds it up by the sheet's own rule and grades it; everything is exact. */
public final class Filling {

    private static final int TENTHS = 10;

    private final ScoreSheet sheet;
    private final Measures measures;
    private final Optional<Scoring> given;
    private final Level level;

    private Filling(ScoreSheet sheet, Measures measures, Optional<Scoring> given, Level level) {
        this.sheet = sheet;
        this.measures = measures;
        this.given = given;
        this.level = level;
    }

    /**
     * The sheet as it stands at a level.
     *
     * @param given the marks until now; empty for what can be computed alone
     */
    public static FilledSheet of(ScoreSheet sheet, Measures measures, Optional<Scoring> given, Level level) {
        return new Filling(sheet, measures, given, level).filled();
    }

    /** What cannot be so in the marks: more than a row has, or a row that the sheet has not. */
    public static List<RecordProblem> problems(ScoreSheet sheet, Scoring given) {
        List<RecordProblem> problems = new ArrayList<>();
        given.marks().forEach(mark -> {
            String field = "scoring." + mark.row();
            Optional<ScoreSheet.Row> row = sheet.row(mark.row());
            if (row.isEmpty()) {
                problems.add(new RecordProblem(field, Reason.UNKNOWN_ROW, List.of(mark.row(), sheet.code())));
            } else if (mark.tenths() < 0
                    || exact(mark.tenths()).compareTo(exact(row.get().maximum())) > 0) {
                problems.add(new RecordProblem(
                        field,
                        Reason.NUMBER_RANGE,
                        List.of(
                                BigDecimal.valueOf(mark.tenths(), 1),
                                0,
                                row.get().maximum())));
            }
        });
        return problems;
    }

    private FilledSheet filled() {
        List<Row> rows = sheet.rows().stream().map(this::row).toList();
        List<Row> moved = moved(rows);
        Optional<Fraction> total = total(moved);
        Optional<Grade> reached = total.flatMap(this::grade);
        Optional<Gate> gate = reached.flatMap(grade -> closedGate(grade, moved));
        return new FilledSheet(
                sheet, moved, total, gate.flatMap(this::otherwise).or(() -> reached), gate);
    }

    private Row row(ScoreSheet.Row row) {
        Fraction maximum = exact(row.maximum());
        if (row.applies().stream().anyMatch(condition -> Truth.of(condition, measures) != Truth.TRUE)) {
            return new Row(row, Origin.NOT_APPLICABLE, Fraction.ZERO, Optional.empty(), Optional.empty());
        }
        Optional<Fraction> computed = computed(row);
        OptionalInt tenths =
                given.map(scoring -> scoring.tenths(row.code(), level)).orElse(OptionalInt.empty());
        if (tenths.isPresent()) {
            return new Row(row, Origin.GIVEN, maximum, Optional.of(exact(tenths.getAsInt())), computed);
        }
        return new Row(row, computed.isPresent() ? Origin.COMPUTED : Origin.OPEN, maximum, computed, computed);
    }

    /** The first band whose conditions hold; none when what was not told could decide. */
    private Optional<Fraction> computed(ScoreSheet.Row row) {
        if (!row.isComputed()) {
            return Optional.empty();
        }
        for (ScoreSheet.Band band : row.bands()) {
            Truth truth = Truth.ofAll(band.when(), measures);
            if (truth == Truth.TRUE) {
                return Optional.of(exact(band.points()));
            }
            if (truth == Truth.UNKNOWN) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<Row> moved(List<Row> rows) {
        return switch (sheet.total()) {
            case Total.Fixed _, Total.Scale _ -> rows;
            case Total.MoveTo(String target) -> {
                Fraction missing = sum(rows.stream()
                        .filter(row -> row.origin() == Origin.NOT_APPLICABLE)
                        .map(row -> exact(row.row().maximum()))
                        .toList());
                yield rows.stream()
                        .map(row -> row.row().code().equals(target) ? grown(row, missing) : row)
                        .toList();
            }
        };
    }

    private static Row grown(Row row, Fraction missing) {
        Fraction maximum = row.maximum().plus(missing);
        Fraction factor = maximum.over(row.maximum());
        return new Row(row.row(), row.origin(), maximum, row.points().map(factor::times), row.computed());
    }

    private Optional<Fraction> total(List<Row> rows) {
        List<Row> applying = rows.stream()
                .filter(row -> row.origin() != Origin.NOT_APPLICABLE)
                .toList();
        if (applying.isEmpty() || applying.stream().anyMatch(row -> row.points().isEmpty())) {
            return Optional.empty();
        }
        Fraction reached =
                sum(applying.stream().flatMap(row -> row.points().stream()).toList());
        return Optional.of(
                switch (sheet.total()) {
                    case Total.Fixed _, Total.MoveTo _ -> reached;
                    case Total.Scale _ ->
                        reached.times(exact(sheet.maximum()))
                                .over(sum(applying.stream().map(Row::maximum).toList()));
                });
    }

    private Optional<Grade> grade(Fraction total) {
        return sheet.grades().stream()
                .filter(grade -> total.compareTo(exact(grade.from())) >= 0)
                .findFirst();
    }

    private Optional<Gate> closedGate(Grade grade, List<Row> rows) {
        return sheet.gates().stream()
                .filter(gate -> gate.grade().equals(grade.code()))
                .filter(gate -> rows.stream()
                        .filter(row -> gate.fullRows().contains(row.row().code()))
                        .anyMatch(row -> row.origin() != Origin.NOT_APPLICABLE && !row.isFull()))
                .findFirst();
    }

    private Optional<Grade> otherwise(Gate gate) {
        return sheet.grades().stream()
                .filter(grade -> grade.code().equals(gate.otherwise()))
                .findFirst();
    }

    private static Fraction sum(List<Fraction> parts) {
        return parts.stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Fraction exact(int tenths) {
        return new Fraction(tenths, TENTHS);
    }

    private static Fraction exact(BigDecimal points) {
        return Truth.exact(points);
    }
}
