package org.camtay.content.checks;

import java.util.List;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.content.ScoreSheet;
import org.camtay.grammar.SourceFile;
import org.camtay.grammar.YamlValue;

/** A score sheet lacks something without which nobody can score with it. */
final class MissingSheetField implements ContentCheck {
    private static final List<String> ALWAYS = List.of("code", "version", "name", "source", "scope", "confidence");
    private static final List<String> WHOLE = List.of("maximum", "rows", "grades");

    @Override
    public String id() {
        return "C67";
    }

    @Override
    public String summary() {
        return "A score sheet lacks something without which nobody can score with it.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.scoreSheets().filter(SourceFile::isReadable).flatMap(file -> {
            YamlValue.Fields sheet = file.front();
            boolean supplied = ScoreSheet.of(file).supplied();
            return Stream.of(
                            missing(file, sheet, ALWAYS),
                            supplied ? missing(file, sheet, WHOLE) : Stream.<Finding>empty(),
                            entries(file, sheet, "groups", List.of("code", "name")),
                            entries(file, sheet, "rows", List.of("code", "name", "maximum")),
                            sheet.entries("rows").stream()
                                    .flatMap(row -> entries(file, row, "bands", List.of("points", "name"))),
                            entries(file, sheet, "grades", List.of("code", "name", "from")),
                            entries(file, sheet, "gates", List.of("grade", "full", "otherwise", "name")))
                    .flatMap(found -> found);
        });
    }

    private Stream<Finding> entries(SourceFile file, YamlValue.Fields parent, String list, List<String> required) {
        return parent.entries(list).stream().flatMap(entry -> missing(file, entry, required));
    }

    private Stream<Finding> missing(SourceFile file, YamlValue.Fields fields, List<String> required) {
        return required.stream()
                .filter(key -> fields.value(key).isEmpty() || isBlank(fields, key))
                .map(key -> finding(file, fields.at(key), key));
    }

    private static boolean isBlank(YamlValue.Fields fields, String key) {
        return fields.value(key).stream()
                .anyMatch(value ->
                        value instanceof YamlValue.Text text && text.text().isBlank());
    }
}
