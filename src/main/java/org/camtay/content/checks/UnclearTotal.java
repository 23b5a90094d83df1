package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.content.ScoreSheet;
import org.camtay.content.ScoreSheet.Total;
import org.camtay.grammar.SourceFile;
import org.camtay.grammar.YamlValue;

/** A row of a score sheet may not apply, and the sheet does not say how the total is then made. */
final class UnclearTotal implements ContentCheck {
    @Override
    public String id() {
        return "C70";
    }

    @Override
    public String summary() {
        return "A row of a score sheet may not apply, and the sheet does not say how the total is then made.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.scoreSheets().filter(SourceFile::isReadable).flatMap(file -> {
            ScoreSheet sheet = ScoreSheet.of(file);
            YamlValue.Fields front = file.front();
            return switch (sheet.total()) {
                case Total.Scale _ -> Stream.empty();
                case Total.Fixed _ ->
                    sheet.hasRowsThatMayNotApply() && !front.has("total")
                            ? Stream.of(finding(file, front.at("rows"), "missing"))
                            : Stream.empty();
                case Total.MoveTo move ->
                    sheet.row(move.row()).filter(row -> row.applies().isEmpty()).isPresent()
                            ? Stream.empty()
                            : Stream.of(finding(file, front.valueAt("total"), "row", move.row()));
            };
        });
    }
}
