package org.camtay.content.checks;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;

/** The id of a question, option or step holds other signs than letters, digits and hyphens, or is too long. */
final class UnusableItemId implements ContentCheck {
    private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,31}");

    @Override
    public String id() {
        return "C53";
    }

    @Override
    public String summary() {
        return "The id of a question, option or step holds other signs than letters, digits and hyphens, or is too long.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        Stream<Finding> steps = tree.lessons()
                .flatMap(lesson -> lesson.tasks().stream()
                        .filter(task -> isUnusable(task.id()))
                        .map(task -> finding(lesson.file(), task.at(), task.id())));
        Stream<Finding> questions = tree.quizzes()
                .flatMap(quiz -> quiz.items().stream()
                        .flatMap(item -> Stream.concat(
                                item.head().attribute("id").stream()
                                        .filter(id -> isUnusable(id.value()))
                                        .map(id -> finding(quiz.file(), id.at(), id.value())),
                                Stream.concat(item.options().stream(), item.heads().stream())
                                        .filter(part -> isUnusable(part.id()))
                                        .map(part -> finding(quiz.file(), part.at(), part.id())))));
        return Stream.concat(steps, questions);
    }

    private static boolean isUnusable(String id) {
        return !id.isEmpty() && !USABLE.matcher(id).matches();
    }
}
