package org.camtay.content.checks;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.content.Register;
import org.camtay.content.ScoreSheet;
import org.camtay.content.ScoreSheet.Row;
import org.camtay.grammar.Position;
import org.camtay.grammar.SourceFile;
import org.camtay.grammar.YamlValue;

/** The points of a score sheet do not add up, or differ from the rule register. */
final class SheetPointsDisagree implements ContentCheck {
    @Override
    public String id() {
        return "C71";
    }

    @Override
    public String summary() {
        return "The points of a score sheet do not add up, or differ from the rule register.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.scoreSheets()
                .filter(SourceFile::isReadable)
                .map(ScoreSheet::of)
                .filter(ScoreSheet::supplied)
                .flatMap(sheet -> Stream.of(sum(sheet), bands(sheet), rules(sheet, tree.register()))
                        .flatMap(found -> found));
    }

    private Stream<Finding> sum(ScoreSheet sheet) {
        BigDecimal sum = sum(sheet.rows().stream());
        YamlValue.Fields front = sheet.file().front();
        return sum.compareTo(sheet.maximum()) == 0 || !front.has("maximum")
                ? Stream.empty()
                : Stream.of(finding(sheet.file(), front.valueAt("maximum"), "sum", plain(sum), plain(sheet.maximum())));
    }

    private static BigDecimal sum(Stream<Row> rows) {
        return rows.map(Row::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }

    private Stream<Finding> bands(ScoreSheet sheet) {
        return sheet.rows().stream().filter(row -> !row.bands().isEmpty()).flatMap(row -> {
            BigDecimal most =
                    row.bands().stream().map(ScoreSheet.Band::points).reduce(BigDecimal.ZERO, BigDecimal::max);
            return most.compareTo(row.maximum()) == 0
                    ? Stream.empty()
                    : Stream.of(finding(sheet.file(), row.at(), "band", plain(most), plain(row.maximum()), row.code()));
        });
    }

    private Stream<Finding> rules(ScoreSheet sheet, Register register) {
        Stream<Finding> rows =
                sheet.rows().stream().flatMap(row -> rule(sheet, register, row.rule(), row.maximum(), row.at()));
        Stream<Finding> groups = sheet.groups().stream()
                .flatMap(group -> rule(
                        sheet,
                        register,
                        group.rule(),
                        sum(sheet.rows().stream().filter(row -> row.group().equals(group.code()))),
                        group.at()));
        return Stream.concat(rows, groups);
    }

    private Stream<Finding> rule(
            ScoreSheet sheet, Register register, Optional<String> code, BigDecimal points, Position at) {
        return code.flatMap(register::rule).stream()
                .filter(rule -> ScoreSheet.number(rule.value())
                        .filter(value -> value.compareTo(points) != 0)
                        .isPresent())
                .map(rule -> finding(sheet.file(), at, "rule", plain(points), rule.value(), rule.code()));
    }
}
