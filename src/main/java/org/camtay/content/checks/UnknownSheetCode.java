package org.camtay.content.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.content.Register;
import org.camtay.content.ScoreSheet;
import org.camtay.grammar.SourceFile;
import org.camtay.grammar.YamlValue;

/** A score sheet names a row, group, grade, rule or indicator that does not exist, or gives a code twice. */
final class UnknownSheetCode implements ContentCheck {
    @Override
    public String id() {
        return "C69";
    }

    @Override
    public String summary() {
        return "A score sheet names a row, group, grade, rule or indicator that does not exist, or gives a code twice.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        List<String> rules =
                tree.register().rules().stream().map(Register.Rule::code).toList();
        return tree.scoreSheets().filter(SourceFile::isReadable).flatMap(file -> sheet(file, rules));
    }

    private Stream<Finding> sheet(SourceFile file, List<String> rules) {
        YamlValue.Fields sheet = file.front();
        List<String> rows = codes(sheet, "rows");
        List<String> grades = codes(sheet, "grades");
        Stream<Finding> ofRows = sheet.entries("rows").stream()
                .flatMap(row -> Stream.of(
                                unknown(file, row, "group", "group", codes(sheet, "groups")),
                                unknown(file, row, "rule", "rule", rules),
                                unknown(file, row, "evidence", "indicator", ScoreSheet.INDICATORS),
                                conditions(file, row, "applies"),
                                row.entries("bands").stream().flatMap(band -> conditions(file, band, "when")))
                        .flatMap(found -> found));
        Stream<Finding> ofGates = sheet.entries("gates").stream()
                .flatMap(gate -> Stream.of(
                                unknown(file, gate, "grade", "grade", grades),
                                unknown(file, gate, "otherwise", "grade", grades),
                                unknown(file, gate, "full", "row", rows))
                        .flatMap(found -> found));
        return Stream.of(
                        ofRows,
                        ofGates,
                        sheet.entries("groups").stream().flatMap(group -> unknown(file, group, "rule", "rule", rules)),
                        Stream.of("groups", "rows", "grades").flatMap(list -> twice(file, sheet, list)))
                .flatMap(found -> found);
    }

    private static List<String> codes(YamlValue.Fields sheet, String list) {
        return sheet.entries(list).stream()
                .flatMap(entry -> entry.text("code").stream())
                .toList();
    }

    private Stream<Finding> unknown(
            SourceFile file, YamlValue.Fields fields, String key, String kind, List<String> known) {
        return fields.texts(key).stream()
                .filter(text -> !text.text().isBlank() && !known.contains(text.text()))
                .map(text -> finding(file, text.at(), Nearest.wording("@" + kind, text.text(), known)));
    }

    private Stream<Finding> conditions(SourceFile file, YamlValue.Fields fields, String key) {
        return fields.texts(key).stream()
                .flatMap(text -> ScoreSheet.Condition.of(text.text()).stream()
                        .map(ScoreSheet.Condition::indicator)
                        .filter(name -> !ScoreSheet.INDICATORS.contains(name))
                        .map(name ->
                                finding(file, text.at(), Nearest.wording("@indicator", name, ScoreSheet.INDICATORS))));
    }

    private Stream<Finding> twice(SourceFile file, YamlValue.Fields sheet, String list) {
        Set<String> seen = new HashSet<>();
        return sheet.entries(list).stream()
                .flatMap(entry -> entry.texts("code").stream())
                .filter(code -> !code.text().isBlank() && !seen.add(code.text()))
                .map(code -> finding(file, code.at(), "twice", code.text()));
    }
}
