package org.camtay.content;

import java.util.List;
import java.util.regex.Pattern;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** A module as its quiz bank is measured; check questions of lessons are not part of the bank. */
record QuestionBank(String module, int lessons, int minutes, List<QuizItem> questions, long checks) {
    /** “You are the secretary”, “what do you do”, “how do you handle it, answer”. */
    private static final Pattern SITUATION = Pattern.compile("[Đđ]ồng chí (là|đang là|chủ trì|làm gì|xử lý|trả lời)");

    long kinds() {
        return questions.stream().map(QuizItem::kind).distinct().count();
    }

    long situations() {
        return questions.stream()
                .filter(item -> SITUATION.matcher(item.prompt()).find())
                .count();
    }

    long viewpoints() {
        return questions.stream()
                .filter(item -> item.kind() == QuizSource.Kind.VIEWPOINTS)
                .count();
    }

    /** Questions with a wrong option that does not say why it is wrong. */
    List<String> silent() {
        return questions.stream()
                .filter(item -> item.choices().stream()
                        .anyMatch(choice -> !choice.right()
                                && choice.attributes().value("data-feedback").isEmpty()))
                .map(QuizItem::id)
                .toList();
    }
}
