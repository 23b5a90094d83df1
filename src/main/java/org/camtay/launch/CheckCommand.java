package org.camtay.launch;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.camtay.content.ContentChecker;
import org.camtay.content.ContentFiles;
import org.camtay.content.Finding;
import org.camtay.content.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Checks content and names every slip with its place; the exit status says whether it may be published. */
@Command(name = "check", description = "Checks content: lessons, quizzes, templates, rules and terms.")
final class CheckCommand implements Callable<Integer> {
    private static final int CLEAN = 0;
    private static final int ERRORS = 1;
    private static final int UNUSABLE = 2;

    private final ContentChecker checker;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "A content folder, or a file or folder in one.")
    private List<Path> paths = List.of();

    @Option(names = "--json", description = "Prints the findings as JSON.")
    private boolean json;

    @Option(names = "--lang", paramLabel = "vi|en|cs", description = "The language of the messages.")
    private String tag = "vi";

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
        Language language = Language.of(Locale.of(tag));
        if (!language.tag().equals(tag)) {
            return refuse(words(language, "language", tag));
        }
        List<ContentPart> parts = new ArrayList<>();
        for (Path path : paths.isEmpty() ? List.of(Home.folder("content")) : paths) {
            if (!Files.exists(path)) {
                return refuse(words(language, "missing", path));
            }
            Optional<ContentPart> part = ContentPart.of(path);
            if (part.isEmpty()) {
                return refuse(words(language, "foreign", path));
            }
            parts.add(part.get());
        }
        return print(report(parts), language);
    }

    private static String words(Language language, String key, Object... values) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.camtay.launch.check",
                Locale.of(language.tag()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), Locale.ROOT)
                .format(Stream.of(values).map(String::valueOf).toArray());
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return UNUSABLE;
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

    private int print(Report report, Language language) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(asJson(report, language));
        } else {
            report.findings().forEach(finding -> out.println(finding.printed(language)));
            out.println(words(language, "summary", report.files(), report.errors(), report.warnings()));
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
