package org.camtay.content.checks;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.content.ScoreSheet;
import org.camtay.grammar.SourceFile;
import org.camtay.grammar.YamlValue;

/** A score sheet has a number, a condition or a word that cannot be read. */
final class UnreadableSheetValue implements ContentCheck {
    private static final List<String> CONFIDENCE = List.of("V", "V2", "L", "S", "G");
    private static final List<String> SCOPE = List.of("national", "province", "ward");

    @Override
    public String id() {
        return "C68";
    }

    @Override
    public String summary() {
        return "A score sheet has a number, a condition or a word that cannot be read.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.scoreSheets().filter(SourceFile::isReadable).flatMap(this::sheet);
    }

    private Stream<Finding> sheet(SourceFile file) {
        YamlValue.Fields sheet = file.front();
        return Stream.of(
                        each(file, sheet, "maximum", UnreadableSheetValue::isNumber),
                        each(file, sheet, "confidence", CONFIDENCE::contains),
                        each(file, sheet, "scope", SCOPE::contains),
                        each(file, sheet, "status", ScoreSheet.TO_BE_SUPPLIED::equals),
                        each(file, sheet, "total", UnreadableSheetValue::isTotal),
                        sheet.entries("rows").stream().flatMap(row -> row(file, row)),
                        sheet.entries("grades").stream()
                                .flatMap(grade -> each(file, grade, "from", UnreadableSheetValue::isNumber)))
                .flatMap(found -> found);
    }

    private Stream<Finding> row(SourceFile file, YamlValue.Fields row) {
        return Stream.of(
                        each(file, row, "maximum", UnreadableSheetValue::isNumber),
                        each(file, row, "applies", UnreadableSheetValue::isCondition),
                        row.entries("bands").stream()
                                .flatMap(band -> Stream.concat(
                                        each(file, band, "points", UnreadableSheetValue::isNumber),
                                        each(file, band, "when", UnreadableSheetValue::isCondition))))
                .flatMap(found -> found);
    }

    private static boolean isNumber(String value) {
        return ScoreSheet.number(value).isPresent();
    }

    private static boolean isCondition(String value) {
        return ScoreSheet.Condition.of(value).isPresent();
    }

    private static boolean isTotal(String value) {
        return value.equals(ScoreSheet.SCALE) || value.startsWith(ScoreSheet.MOVE_TO);
    }

    private Stream<Finding> each(SourceFile file, YamlValue.Fields fields, String key, Predicate<String> allowed) {
        return fields.texts(key).stream()
                .filter(text -> !text.text().isBlank() && !allowed.test(text.text()))
                .map(text -> finding(file, text.at(), key, text.text()));
    }
}
