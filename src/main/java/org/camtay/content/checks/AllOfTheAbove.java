package org.camtay.content.checks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camtay.content.Finding;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** An option says “all of the above”, which rewards guessing and breaks when options are shuffled. */
final class AllOfTheAbove extends QuestionCheck {
    private static final List<String> PHRASES = List.of(
            "tất cả các ý trên",
            "tất cả các phương án trên",
            "tất cả đều đúng",
            "cả ba ý trên",
            "cả a, b",
            "all of the above",
            "none of the above",
            "không có ý nào",
            "všechny uvedené",
            "nic z uvedeného");

    @Override
    public String id() {
        return "C48";
    }

    @Override
    public String summary() {
        return "An option says “all of the above”, which rewards guessing and breaks when options are shuffled.";
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    Stream<Finding> check(QuizSource quiz, QuizItem item) {
        return item.options().stream()
                .filter(option -> PHRASES.stream().anyMatch(option.text().toLowerCase(Locale.ROOT)::contains))
                .map(option -> finding(quiz.file(), option.at(), option.text()));
    }
}
