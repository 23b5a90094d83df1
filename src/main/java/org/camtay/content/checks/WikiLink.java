package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.Position;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** Double square brackets stand where no gap can be, as a wiki writes its links. */
final class WikiLink implements ContentCheck {
    @Override
    public String id() {
        return "C58";
    }

    @Override
    public String summary() {
        return "Double square brackets stand where no gap can be, as a wiki writes its links.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        Stream<Finding> texts = tree.documents().stream()
                .filter(document -> tree.quiz(document.file().path()).isEmpty())
                .flatMap(document -> document.brackets().stream().map(at -> finding(document.file(), at)));
        return Stream.concat(
                texts, tree.quizzes().flatMap(quiz -> quiz.items().stream().flatMap(item -> parts(quiz, item))));
    }

    private Stream<Finding> parts(QuizSource quiz, QuizItem item) {
        return Stream.of(
                        item.hints().stream()
                                .filter(hint -> isWiki(hint.text()))
                                .map(QuizSource.Hint::at),
                        item.solution().stream()
                                .filter(solution -> isWiki(solution.text()))
                                .map(QuizSource.Solution::at),
                        item.choices().stream()
                                .filter(choice -> isWiki(choice.text()))
                                .map(QuizSource.Choice::at),
                        item.prompt().indexOf("[[") >= 0 && item.gaps().isEmpty()
                                ? Stream.of(item.at())
                                : Stream.<Position>empty())
                .flatMap(places -> places)
                .map(at -> finding(quiz.file(), at));
    }

    private static boolean isWiki(String text) {
        return text.contains("[[");
    }
}
