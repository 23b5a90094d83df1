package org.camtay.content.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.MarkdownSource;
import org.camtay.grammar.Position;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;
import org.camtay.grammar.SourceFile;

/** A translation has other questions, options, marks or steps than its source. */
final class TranslationDiffers implements ContentCheck {
    /** What must be the same in all languages, in the order of the file. */
    private record Part(String name, Position at) {}

    @Override
    public String id() {
        return "C52";
    }

    @Override
    public String summary() {
        return "A translation has other questions, options, marks or steps than its source.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        Stream<Finding> lessons = tree.lessons()
                .flatMap(lesson -> Translations.sourceOf(tree, lesson.file()).stream()
                        .flatMap(source -> tree.document(source.path()).stream())
                        .flatMap(source -> compare(lesson.file(), steps(source), steps(lesson))));
        Stream<Finding> quizzes = tree.quizzes()
                .flatMap(quiz -> Translations.sourceOf(tree, quiz.file()).stream()
                        .flatMap(source -> tree.quiz(source.path()).stream())
                        .flatMap(source -> compare(quiz.file(), questions(source), questions(quiz))));
        return Stream.concat(lessons, quizzes);
    }

    private Stream<Finding> compare(SourceFile file, List<Part> source, List<Part> translation) {
        if (!file.isReadable()) {
            return Stream.empty();
        }
        for (int i = 0; i < Math.max(source.size(), translation.size()); i++) {
            if (i >= translation.size()) {
                return Stream.of(
                        finding(file, file.end(), "missing", source.get(i).name()));
            }
            String expected = i < source.size() ? source.get(i).name() : "–";
            Part part = translation.get(i);
            if (!part.name().equals(expected)) {
                return Stream.of(finding(file, part.at(), "other", part.name(), expected));
            }
        }
        return Stream.empty();
    }

    private static List<Part> steps(MarkdownSource lesson) {
        return lesson.tasks().stream()
                .map(task -> new Part(task.id(), task.at()))
                .toList();
    }

    private static List<Part> questions(QuizSource quiz) {
        List<Part> parts = new ArrayList<>();
        for (QuizItem item : quiz.items()) {
            parts.add(new Part(item.id(), item.at()));
            for (QuizItem.Part option : item.options()) {
                parts.add(new Part((item.id() + "/" + option.id() + " " + option.key()).strip(), option.at()));
            }
            for (QuizItem.Part head : item.heads()) {
                parts.add(new Part(item.id() + "/" + head.id(), head.at()));
            }
        }
        return parts;
    }
}
