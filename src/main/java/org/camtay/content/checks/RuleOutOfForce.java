package org.camtay.content.checks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.content.Register;

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
        return Citations.of(tree).flatMap(citation -> cited(tree, today, citation));
    }

    private Stream<Finding> cited(ContentTree tree, LocalDate today, Register.Citation citation) {
        return tree.register().rule(citation.code()).stream().flatMap(rule -> {
            Optional<LocalDate> past = rule.validTo().filter(today::isAfter);
            Optional<LocalDate> future = rule.validFrom().filter(today::isBefore);
            return Stream.concat(
                    past.stream().map(day -> finding(citation, "past", day)),
                    future.stream().map(day -> finding(citation, "future", day)));
        });
    }

    private Finding finding(Register.Citation citation, String wording, LocalDate day) {
        return finding(citation.file(), citation.at(), wording, citation.code(), day.toString());
    }
}
