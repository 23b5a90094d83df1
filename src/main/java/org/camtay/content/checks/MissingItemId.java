package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;
import org.camtay.grammar.SourceFile;

/** A question, option or step of a published file has no id, so answers and ticks could not be kept. */
final class MissingItemId implements ContentCheck {
    @Override
    public String id() {
        return "C29";
    }

    @Override
    public String summary() {
        return "A question, option or step of a published file has no id, so answers and ticks could not be kept.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        Stream<Finding> steps = tree.lessons()
                .filter(lesson -> isPublished(lesson.file()))
                .flatMap(lesson -> lesson.tasks().stream()
                        .filter(task -> task.id().isBlank())
                        .map(task -> finding(lesson.file(), task.at(), "@step", task.text())));
        Stream<Finding> questions = tree.quizzes()
                .filter(quiz -> isPublished(quiz.file()))
                .flatMap(quiz -> quiz.items().stream().flatMap(item -> items(quiz, item)));
        return Stream.concat(steps, questions);
    }

    private static boolean isPublished(SourceFile file) {
        return file.front().text("status").filter("published"::equals).isPresent();
    }

    private Stream<Finding> items(QuizSource quiz, QuizItem item) {
        Stream<Finding> question = item.id().isBlank()
                ? Stream.of(finding(quiz.file(), item.at(), "@question", item.title()))
                : Stream.empty();
        Stream<Finding> options = Stream.concat(item.options().stream(), item.heads().stream())
                .filter(part -> part.id().isBlank())
                .map(part -> finding(quiz.file(), part.at(), "@option", part.text()));
        return Stream.concat(question, options);
    }
}
