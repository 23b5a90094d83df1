package org.camtay.workbench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.camtay.content.ContentChecker;
import org.camtay.content.ContentFiles;
import org.camtay.content.Register;
import org.camtay.database.Home;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the rule register and every place in the content that relies on a rule, so that a change of it finds them all. */
@Command(name = "rules", description = "Shows the rules in force, or one rule and all content that cites it.")
final class RulesCommand implements Callable<Integer> {
    private static final int FOUND = 0;
    private static final int UNKNOWN = 1;

    private final ContentChecker checker;
    private final Clock clock;

    @Parameters(arity = "0..1", paramLabel = "CODE", description = "A rule; without one all rules in force are listed.")
    private @Nullable String code;

    @Option(names = "--on", paramLabel = "DAY", description = "The day of which the list is; today when not given.")
    private String day = "";

    @Option(names = "--unit", paramLabel = "CODE", description = "Also the local rules of these units.")
    private Set<String> units = Set.of();

    @Option(names = "--content", paramLabel = "FOLDER", description = "The content folder.")
    private @Nullable Path folder;

    @Mixin
    private final ContentWords words = new ContentWords();

    /** @param checker with the formats of all modules */
    RulesCommand(ContentChecker checker, Clock clock) {
        this.checker = checker;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (!words.areKnown()) {
            return ContentWords.UNUSABLE;
        }
        Optional<LocalDate> on = day();
        if (on.isEmpty()) {
            return words.refuse("rules.day", day);
        }
        Path path = folder == null ? Home.folder("content") : folder;
        if (ContentPart.of(path).isEmpty()) {
            return words.refuse("foreign", path);
        }
        ContentFiles files = ContentFiles.folder(path);
        Register register = checker.register(files);
        List<Register.Citation> citations = checker.citations(files);
        int status = code == null ? list(register, citations, on.get()) : show(register, citations, code);
        words.out().flush();
        return status;
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(day.isEmpty() ? LocalDate.now(clock) : LocalDate.parse(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private int show(Register register, List<Register.Citation> citations, String wanted) {
        Optional<Register.Rule> rule = register.rule(wanted);
        if (rule.isEmpty()) {
            words.refuse("rules.none", wanted);
            return UNKNOWN;
        }
        Register.RuleWords about = rule.get().words(words.language());
        words.out().println(wanted);
        List.of(about.statement(), about.source(), about.scope(), about.standing())
                .forEach(line -> words.out().println("  " + line));
        List<Register.Citation> found = citations.stream()
                .filter(citation -> citation.code().equals(wanted))
                .toList();
        found.forEach(citation -> words.out()
                .println("%s:%d:%d: %s"
                        .formatted(
                                citation.file().path(),
                                citation.at().line(),
                                citation.at().column(),
                                citation.text())
                        .stripTrailing()));
        words.out().println(words.text("rules.cited", found.size()));
        return FOUND;
    }

    private int list(Register register, List<Register.Citation> citations, LocalDate on) {
        List<Register.Rule> rules = register.inForce(on, units);
        long all = 0;
        for (Register.Rule rule : rules) {
            long count = citations.stream()
                    .filter(citation -> citation.code().equals(rule.code()))
                    .count();
            all += count;
            words.out()
                    .println("%-28s %3d  %s"
                            .formatted(rule.code(), count, rule.statement().in(words.language())));
        }
        words.out()
                .println(words.text(
                        "rules.summary",
                        rules.size(),
                        on.format(words.language().days()),
                        all));
        return FOUND;
    }
}
