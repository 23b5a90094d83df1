package org.camtay.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camtay.content.ScoreSheet.Band;
import org.camtay.content.ScoreSheet.Condition;
import org.camtay.content.ScoreSheet.Gate;
import org.camtay.content.ScoreSheet.Grade;
import org.camtay.content.ScoreSheet.Group;
import org.camtay.content.ScoreSheet.Row;
import org.camtay.content.ScoreSheet.Total;
import org.camtay.grammar.SourceFile;
import org.camtay.grammar.YamlValue;

/** Reads a score sheet; what cannot be read is left out for the checks to name. */
record ScoreSheetReader(SourceFile file) {

    ScoreSheet sheet() {
        YamlValue.Fields fields = file.front();
        return new ScoreSheet(
                slug(file.path()),
                text(fields, "code"),
                text(fields, "version"),
                !text(fields, "status").equals(ScoreSheet.TO_BE_SUPPLIED),
                LocalizedText.of(fields, "name"),
                LocalizedText.of(fields, "source"),
                text(fields, "scope"),
                text(fields, "confidence"),
                LocalizedText.of(fields, "note"),
                points(fields, "maximum"),
                each(fields, "groups").map(ScoreSheetReader::group).toList(),
                each(fields, "rows").map(ScoreSheetReader::row).toList(),
                total(text(fields, "total")),
                LocalizedText.of(fields, "total_note"),
                each(fields, "grades").map(ScoreSheetReader::grade).toList(),
                each(fields, "gates").map(ScoreSheetReader::gate).toList(),
                file);
    }

    private static String slug(String path) {
        String[] parts = path.split("/", -1);
        return parts.length > 1 ? parts[parts.length - 2] : "";
    }

    private static Stream<YamlValue.Fields> each(YamlValue.Fields fields, String key) {
        return fields.entries(key).stream();
    }

    private static String text(YamlValue.Fields fields, String key) {
        return fields.text(key).orElse("");
    }

    private static BigDecimal points(YamlValue.Fields fields, String key) {
        return fields.text(key).flatMap(ScoreSheet::number).orElse(BigDecimal.ZERO);
    }

    private static Group group(YamlValue.Fields fields) {
        return new Group(text(fields, "code"), LocalizedText.of(fields, "name"), fields.text("rule"), fields.at());
    }

    private static Row row(YamlValue.Fields fields) {
        return new Row(
                text(fields, "code"),
                text(fields, "group"),
                LocalizedText.of(fields, "name"),
                points(fields, "maximum"),
                conditions(fields, "applies"),
                each(fields, "bands").map(ScoreSheetReader::band).toList(),
                observer(fields),
                fields.texts("evidence").stream().map(YamlValue.Text::text).toList(),
                fields.text("rule"),
                fields.at());
    }

    private static List<Condition> conditions(YamlValue.Fields fields, String key) {
        return fields.texts(key).stream()
                .flatMap(text -> Condition.of(text.text()).stream())
                .toList();
    }

    private static List<LocalizedText> observer(YamlValue.Fields fields) {
        return fields.value("observer").stream()
                .flatMap(value -> value instanceof YamlValue.Items items ? items.items().stream() : Stream.of(value))
                .map(LocalizedText::of)
                .toList();
    }

    private static Band band(YamlValue.Fields fields) {
        return new Band(
                points(fields, "points"), LocalizedText.of(fields, "name"), conditions(fields, "when"), fields.at());
    }

    private static Total total(String text) {
        Optional<String> row = text.startsWith(ScoreSheet.MOVE_TO)
                ? Optional.of(text.substring(ScoreSheet.MOVE_TO.length()).strip())
                : Optional.empty();
        return row.<Total>map(Total.MoveTo::new)
                .orElseGet(() -> text.equals(ScoreSheet.SCALE) ? new Total.Scale() : new Total.Fixed());
    }

    private static Grade grade(YamlValue.Fields fields) {
        return new Grade(text(fields, "code"), LocalizedText.of(fields, "name"), points(fields, "from"), fields.at());
    }

    private static Gate gate(YamlValue.Fields fields) {
        return new Gate(
                text(fields, "grade"),
                fields.texts("full").stream().map(YamlValue.Text::text).toList(),
                text(fields, "otherwise"),
                LocalizedText.of(fields, "name"),
                fields.at());
    }
}
