package org.camtay.content.checks;

import java.util.Optional;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.content.Language;
import org.camtay.content.ModuleFiles;
import org.camtay.grammar.MarkdownSource;
import org.camtay.grammar.QuizItem;

/** A lesson asks a question in its flow that also counts in the final quiz. */
final class CountedCheckQuestion implements ContentCheck {
    @Override
    public String id() {
        return "C49";
    }

    @Override
    public String summary() {
        return "A lesson asks a question in its flow that also counts in the final quiz.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.lessons()
                .flatMap(lesson -> lesson.links().stream()
                        .filter(link -> link.scheme().equals("quiz"))
                        .filter(link -> question(tree, lesson, link.name())
                                .filter(item -> item.head()
                                        .value("use")
                                        .filter("check"::equals)
                                        .isEmpty())
                                .isPresent())
                        .map(link -> finding(lesson.file(), link.at(), link.name())));
    }

    private static Optional<QuizItem> question(ContentTree tree, MarkdownSource lesson, String id) {
        return tree.moduleOf(lesson.file().path())
                .flatMap(module -> Language.ofFile(lesson.file()).flatMap(module::edition))
                .flatMap(ModuleFiles.EditionFiles::quiz)
                .flatMap(quiz -> quiz.item(id));
    }
}
