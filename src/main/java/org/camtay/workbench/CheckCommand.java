package org.camtay.workbench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.camtay.content.ContentChecker;
import org.camtay.content.ContentFiles;
import org.camtay.content.Finding;
import org.camtay.content.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Checks content and names every slip with its place; the exit status says whether it may be published. */
@Command(name = "check", description = "Checks content: lessons, quizzes, templates, rules and terms.")
final class CheckCommand implements Callable<Integer> {
    private static final int CLEAN = 0;
    private static final int ERRORS = 1;

    private final ContentChecker checker;

    @Mixin
    private final ContentParts parts = new ContentParts();

    @Option(names = "--json", description = "Prints the findings as JSON.")
    private boolean json;

    /** @param checker with the formats and checks of all modules */
    CheckCommand(ContentChecker checker) {
        this.checker = checker;
    }

    /** What was looked at. */
    private record Report(long files, List<Finding> findings) {
        long errors() {
            return findings.stream().filter(Finding::isError).count();
        }

        long warnings() {
            return findings.size() - errors();
        }
    }

    @Override
    public Integer call() {
        return parts.all().map(found -> print(report(found))).orElse(ContentWords.UNUSABLE);
    }

    private Report report(List<ContentPart> parts) {
        long count = 0;
        List<Finding> findings = new ArrayList<>();
        for (ContentPart part : parts) {
            ContentFiles files = ContentFiles.folder(part.folder());
            count += files.paths().stream().filter(part::covers).count();
            checker.check(files).stream()
                    .filter(finding -> part.covers(finding.path()) && !findings.contains(finding))
                    .forEach(findings::add);
        }
        return new Report(count, findings.stream().sorted().toList());
    }

    private int print(Report report) {
        PrintWriter out = parts.words().out();
        Language language = parts.words().language();
        if (json) {
            out.println(asJson(report, language));
        } else {
            report.findings().forEach(finding -> out.println(finding.printed(language)));
            out.println(parts.words().text("summary", report.files(), report.errors(), report.warnings()));
        }
        out.flush();
        return report.errors() == 0 ? CLEAN : ERRORS;
    }

    /** A finding as tools read it. */
    private record Line(String path, int line, int column, String id, String severity, String message) {
        static Line of(Finding finding, Language language) {
            return new Line(
                    finding.path(),
                    finding.line(),
                    finding.column(),
                    finding.id(),
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.message(language));
        }
    }

    /** The whole result as tools read it. */
    private record Output(long files, long errors, long warnings, List<Line> findings) {}

    private static String asJson(Report report, Language language) {
        List<Line> lines = report.findings().stream()
                .map(finding -> Line.of(finding, language))
                .toList();
        return JsonMapper.builder()
                .build()
                .writeValueAsString(new Output(report.files(), report.errors(), report.warnings(), lines));
    }
}
