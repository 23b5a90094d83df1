package org.camtay.content.checks;

import java.util.List;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** The right option is nearly always the longest one, so length gives it away. */
final class KeyAlwaysLongest implements ContentCheck {
    private static final int ENOUGH = 4;
    private static final double NEARLY_ALWAYS = 0.75;

    @Override
    public String id() {
        return "C47";
    }

    @Override
    public String summary() {
        return "The right option is nearly always the longest one, so length gives it away.";
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.quizzes().flatMap(this::check);
    }

    private Stream<Finding> check(QuizSource quiz) {
        List<QuizItem> single = quiz.items().stream()
                .filter(item -> item.kind() == QuizSource.Kind.SINGLE && !item.isRetired())
                .filter(item ->
                        item.rightChoices().size() == 1 && item.choices().size() > 1)
                .toList();
        long longest = single.stream().filter(KeyAlwaysLongest::isLongest).count();
        return single.size() >= ENOUGH && longest >= single.size() * NEARLY_ALWAYS
                ? Stream.of(finding(
                        quiz.file(), single.getFirst().at(), Long.toString(longest), Integer.toString(single.size())))
                : Stream.empty();
    }

    private static boolean isLongest(QuizItem item) {
        int key = item.rightChoices().getFirst().text().length();
        return item.choices().stream()
                .filter(choice -> !choice.right())
                .allMatch(choice -> choice.text().length() < key);
    }
}
