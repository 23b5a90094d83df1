package org.camtay.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camtay.grammar.Position;
import org.camtay.grammar.SourceFile;

/**
 * A scheme by which a cell scores its meetings, as {@code templates/<slug>/sheet.yaml} says it. Points come from {@code
 * domain.md} 3; whether an indicator reaches a band is computed elsewhere.
 *
 * @param slug the folder
 * @param code what records keep together with the version
 * @param supplied whether the scheme is here; if not, the sheet is known by name and the province supplies it
 * @param maximum the points of a full sheet
 * @param total how the total is made when a row does not apply; {@link Total.Fixed} when every row always does
 * @param totalNote what the reader must know about that choice; may be empty
 * @param grades the best first
 */
public record ScoreSheet(
        String slug,
        String code,
        String version,
        boolean supplied,
        LocalizedText name,
        LocalizedText source,
        String scope,
        String confidence,
        LocalizedText note,
        BigDecimal maximum,
        List<Group> groups,
        List<Row> rows,
        Total total,
        LocalizedText totalNote,
        List<Grade> grades,
        List<Gate> gates,
        SourceFile file) {
    public static final String FILE = "sheet.yaml";

    /** The value of {@code status} of a sheet that is known by name only. */
    public static final String TO_BE_SUPPLIED = "to-be-supplied";

    public static final String SCALE = "scale";
    public static final String MOVE_TO = "move-to ";

    /** What rows may look at; the records of meetings give the values. What is for learning only never gives points. */
    public static final List<String> INDICATORS = List.of(
            "attendance",
            "unexcused-absences",
            "nobody-excused-over-three",
            "on-fixed-date",
            "duration",
            "duration-missing",
            "duration-share",
            "documents-in-time",
            "notices-sent",
            "committee-meeting",
            "steps-completed",
            "speakers",
            "minutes-adopted",
            "resolution-quality",
            "resolution-results",
            "resolution-published-in-time",
            "thematic-meetings",
            "theme-by-assigned-member",
            "valid-votes",
            "collective-scoring",
            "recommendations-in-time",
            "recommendations-told");

    private static final Pattern CONDITION = Pattern.compile(
            "([a-z][a-z0-9-]{0,60}) *(?:(not-applicable)|(>=|<=|>|<|=) *([0-9]{1,6}(?:\\.[0-9]{1,4})?)(%)?)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}(?:\\.[0-9]{1,2})?");
    private static final int PERCENT = 2;

    /** Rows that one criterion keeps together; its maximum is the sum of theirs. */
    public record Group(String code, LocalizedText name, Optional<String> rule, Position at) {}

    /**
     * One line that gets points.
     *
     * @param group empty when it stands alone
     * @param applies all must hold for the row to count; none means always
     * @param bands the first whose conditions hold gives the points; without conditions somebody chooses one
     * @param observer what to look at, for a row that somebody judges from 0 to the maximum
     * @param evidence indicators shown beside the row; they give no points by themselves
     * @param rule where the maximum stands in the register
     */
    public record Row(
            String code,
            String group,
            LocalizedText name,
            BigDecimal maximum,
            List<Condition> applies,
            List<Band> bands,
            List<LocalizedText> observer,
            List<String> evidence,
            Optional<String> rule,
            Position at) {
        public Row {
            applies = List.copyOf(applies);
            bands = List.copyOf(bands);
            observer = List.copyOf(observer);
            evidence = List.copyOf(evidence);
        }

        /** Whether its points follow from indicators; they are prefilled, and people may differ. */
        public boolean isComputed() {
            return bands.stream().anyMatch(band -> !band.when().isEmpty());
        }

        /** All indicators that it looks at, each once. */
        public List<String> indicators() {
            Stream<Condition> conditions =
                    Stream.concat(applies.stream(), bands.stream().flatMap(band -> band.when().stream()));
            return Stream.concat(evidence.stream(), conditions.map(Condition::indicator))
                    .distinct()
                    .toList();
        }
    }

    /** Points for what is the case; the last band of a computed row has no condition. */
    public record Band(BigDecimal points, LocalizedText name, List<Condition> when, Position at) {
        public Band {
            when = List.copyOf(when);
        }
    }

    /** How an indicator is compared. */
    public enum Comparison {
        AT_LEAST(">="),
        ABOVE(">"),
        AT_MOST("<="),
        BELOW("<"),
        EQUAL("="),
        /** The indicator has no value in this cell or month, as the committee meeting of a cell without a committee. */
        NOT_APPLICABLE("not-applicable");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        static Comparison of(String sign) {
            return Stream.of(values())
                    .filter(value -> value.sign.equals(sign))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * As {@code attendance >= 90%} or {@code committee-meeting not-applicable}.
     *
     * @param value a share is a fraction, so 90% is 0.9; 0 when the comparison needs none
     */
    public record Condition(String indicator, Comparison comparison, BigDecimal value) {
        /** Empty when it is not written like one. */
        public static Optional<Condition> of(String text) {
            Matcher found = CONDITION.matcher(text.strip());
            if (!found.matches()) {
                return Optional.empty();
            }
            if (found.group(2) != null) {
                return Optional.of(new Condition(found.group(1), Comparison.NOT_APPLICABLE, BigDecimal.ZERO));
            }
            BigDecimal number = new BigDecimal(found.group(4));
            return Optional.of(new Condition(
                    found.group(1),
                    Comparison.of(found.group(3)),
                    found.group(5) == null ? number : number.movePointLeft(PERCENT)));
        }
    }

    /** What becomes of the points of a row that does not apply. */
    public sealed interface Total {
        /** Every row always applies. */
        record Fixed() implements Total {}

        /** The points reached are scaled up to the maximum of the sheet. */
        record Scale() implements Total {}

        /** Another row gets the maximum of the missing ones on top of its own; its points grow in proportion. */
        record MoveTo(String row) implements Total {}
    }

    /** A grade from this many points up to the next better one. */
    public record Grade(String code, LocalizedText name, BigDecimal from, Position at) {}

    /** What a grade asks for beside its points: these rows in full, or else the other grade. */
    public record Gate(String grade, List<String> fullRows, String otherwise, LocalizedText name, Position at) {
        public Gate {
            fullRows = List.copyOf(fullRows);
        }
    }

    public ScoreSheet {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
        grades = List.copyOf(grades);
        gates = List.copyOf(gates);
    }

    /** What can be read of a file; the checks name the rest. */
    public static ScoreSheet of(SourceFile file) {
        return new ScoreSheetReader(file).sheet();
    }

    /** Points as they are written; empty when it is no number. */
    public static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text.strip()).matches() ? Optional.of(new BigDecimal(text.strip())) : Optional.empty();
    }

    /** The row with this code. */
    public Optional<Row> row(String code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    /** Whether some month goes without some row. */
    public boolean hasRowsThatMayNotApply() {
        return rows.stream().anyMatch(row -> !row.applies().isEmpty());
    }
}
