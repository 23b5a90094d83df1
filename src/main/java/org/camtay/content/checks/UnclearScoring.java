package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.content.ScoreSheet;
import org.camtay.content.ScoreSheet.Band;
import org.camtay.content.ScoreSheet.Row;
import org.camtay.grammar.SourceFile;

/** A row of a score sheet does not say how its points come about. */
final class UnclearScoring implements ContentCheck {
    @Override
    public String id() {
        return "C72";
    }

    @Override
    public String summary() {
        return "A row of a score sheet does not say how its points come about.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.scoreSheets()
                .filter(SourceFile::isReadable)
                .map(ScoreSheet::of)
                .flatMap(sheet ->
                        sheet.rows().stream().flatMap(row -> Stream.concat(way(sheet, row), otherwise(sheet, row))));
    }

    /** Either bands or an observer. */
    private Stream<Finding> way(ScoreSheet sheet, Row row) {
        return row.bands().isEmpty() == row.observer().isEmpty()
                ? Stream.of(finding(sheet.file(), row.at(), row.bands().isEmpty() ? "none" : "both", row.code()))
                : Stream.empty();
    }

    /** In a computed row the last band, and only that one, is for all that is left. */
    private Stream<Finding> otherwise(ScoreSheet sheet, Row row) {
        if (!row.isComputed()) {
            return Stream.empty();
        }
        Band last = row.bands().getLast();
        return row.bands().stream()
                .filter(band -> band.when().isEmpty() != band.equals(last))
                .map(band -> finding(sheet.file(), band.at(), band.equals(last) ? "rest" : "unreachable", row.code()));
    }
}
