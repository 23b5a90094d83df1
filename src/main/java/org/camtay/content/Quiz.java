package org.camtay.content;

import java.util.List;
import java.util.Optional;
import org.camtay.grammar.SourceFile;

/**
 * The questions of one module in one language and revision.
 *
 * @param revision hash of the file's text; attempts remember it
 */
public record Quiz(String title, String revision, Language language, List<Question> questions) {
    public Quiz {
        questions = List.copyOf(questions);
    }

    /** The quiz of a module that has none yet. */
    static Quiz none(Language language) {
        return new Quiz("", SourceFile.hash(""), language, List.of());
    }

    /** The questions that count in the final quiz and are not retired, in the order of the file. */
    public List<Question> finals() {
        return questions.stream()
                .filter(question -> question.head().use() == Question.Use.FINAL
                        && !question.head().retired())
                .toList();
    }

    public Optional<Question> question(QuestionKey key) {
        return questions.stream()
                .filter(question -> question.head().key().equals(key))
                .findFirst();
    }
}
