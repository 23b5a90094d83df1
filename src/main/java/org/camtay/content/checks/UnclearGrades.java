package org.camtay.content.checks;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.content.ScoreSheet;
import org.camtay.content.ScoreSheet.Grade;
import org.camtay.grammar.SourceFile;

/** The grades of a score sheet do not cover all points from the best to the poorest. */
final class UnclearGrades implements ContentCheck {
    @Override
    public String id() {
        return "C74";
    }

    @Override
    public String summary() {
        return "The grades of a score sheet do not cover all points from the best to the poorest.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.scoreSheets()
                .filter(SourceFile::isReadable)
                .map(ScoreSheet::of)
                .flatMap(sheet -> {
                    List<Grade> grades = sheet.grades();
                    if (grades.isEmpty()) {
                        return Stream.empty();
                    }
                    Grade poorest = grades.getLast();
                    Stream<Finding> rest = poorest.from().signum() == 0
                            ? Stream.empty()
                            : Stream.of(finding(sheet.file(), poorest.at(), "rest", poorest.code()));
                    Stream<Finding> order = IntStream.range(1, grades.size())
                            .filter(i -> grades.get(i)
                                            .from()
                                            .compareTo(grades.get(i - 1).from())
                                    >= 0)
                            .mapToObj(i -> finding(
                                    sheet.file(),
                                    grades.get(i).at(),
                                    "order",
                                    grades.get(i).code()));
                    return Stream.concat(rest, order);
                });
    }
}
