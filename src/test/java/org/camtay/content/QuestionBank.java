package org.camtay.content;

import java.util.List;
import java.util.Locale;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** A module as its quiz bank is measured; check questions of lessons are not part of the bank. */
record QuestionBank(String module, int lessons, int minutes, List<QuizItem> questions, long checks) {
    long viewpoints() {
        return count(QuizSource.Kind.VIEWPOINTS);
    }

    long count(QuizSource.Kind kind) {
        return questions.stream().filter(item -> item.kind() == kind).count();
    }

    long kinds() {
        return questions.stream().map(QuizItem::kind).distinct().count();
    }

    /** Questions that put the learner into a post: “Đồng chí là bí thư…”. */
    long situations() {
        return questions.stream()
                .filter(item -> item.prompt().toLowerCase(Locale.ROOT).contains("đồng chí là "))
                .count();
    }

    /** Wrong options that say nothing about why they are wrong. */
    List<String> silent() {
        return questions.stream()
                .filter(item -> item.choices().stream()
                        .anyMatch(choice -> !choice.right()
                                && choice.attributes().value("data-feedback").isEmpty()))
                .map(QuizItem::id)
                .toList();
    }
}
