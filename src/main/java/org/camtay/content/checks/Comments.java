package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.grammar.Attributes;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** The comments at the end of lines. */
final class Comments {
    private Comments() {}

    /** Those of options, rows and entries. */
    static Stream<Attributes> ofOptions(QuizItem item) {
        return Stream.of(
                        item.choices().stream().map(QuizSource.Choice::attributes),
                        item.rows().stream().map(QuizSource.Row::attributes),
                        item.entries().stream().map(QuizSource.Entry::attributes))
                .flatMap(comments -> comments);
    }
}
