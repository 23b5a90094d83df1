package org.camtay.content.checks;

import java.util.List;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.MarkdownSource;

/** The text of a footnote is marked nowhere, so nobody can open it. */
final class UnusedFootnote implements ContentCheck {
    @Override
    public String id() {
        return "C62";
    }

    @Override
    public String summary() {
        return "The text of a footnote is marked nowhere, so nobody can open it.";
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.documents().stream().flatMap(document -> {
            List<String> marks = document.footnoteMarks().stream()
                    .map(MarkdownSource.Note::label)
                    .toList();
            return document.footnoteTexts().stream()
                    .filter(text -> !marks.contains(text.label()))
                    .map(text -> finding(document.file(), text.at(), text.label()));
        });
    }
}
