package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;

/** A footnote is marked and has no text, or stands in a quiz. */
final class MissingFootnote implements ContentCheck {
    @Override
    public String id() {
        return "C61";
    }

    @Override
    public String summary() {
        return "A footnote is marked and has no text, or stands in a quiz.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.documents().stream().flatMap(document -> {
            boolean quiz = tree.quiz(document.file().path()).isPresent();
            return document.footnoteMarks().stream()
                    .filter(mark -> quiz || !mark.defined())
                    .map(mark -> finding(document.file(), mark.at(), quiz ? "quiz" : "missing", mark.label()));
        });
    }
}
