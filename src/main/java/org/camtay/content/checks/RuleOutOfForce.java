package org.camtay.content.checks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.Position;
import org.camtay.grammar.SourceFile;

/** A text cites a rule that is no longer in force, or not yet. */
final class RuleOutOfForce implements ContentCheck {
    private final Clock clock;

    /** @param clock says which day it is */
    RuleOutOfForce(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "C64";
    }

    @Override
    public String summary() {
        return "A text cites a rule that is no longer in force, or not yet.";
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        LocalDate today = LocalDate.now(clock);
        Stream<Finding> links = tree.documents().stream()
                .flatMap(document -> document.links().stream()
                        .filter(link -> link.scheme().equals("rule"))
                        .flatMap(link -> cited(tree, today, document.file(), link.name(), link.at())));
        Stream<Finding> questions = tree.quizzes()
                .flatMap(quiz -> quiz.items().stream()
                        .filter(item -> !item.isRetired())
                        .flatMap(item -> item.head().attribute("rule").stream()
                                .flatMap(rule -> cited(tree, today, quiz.file(), rule.value(), rule.at()))));
        return Stream.concat(links, questions);
    }

    private Stream<Finding> cited(ContentTree tree, LocalDate today, SourceFile file, String code, Position at) {
        return tree.register().rule(code).stream().flatMap(rule -> {
            Optional<LocalDate> past = rule.validTo().filter(today::isAfter);
            Optional<LocalDate> future = rule.validFrom().filter(today::isBefore);
            return Stream.concat(
                    past.stream().map(day -> finding(file, at, "past", code, day.toString())),
                    future.stream().map(day -> finding(file, at, "future", code, day.toString())));
        });
    }
}
