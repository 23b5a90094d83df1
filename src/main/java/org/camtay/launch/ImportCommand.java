package org.camtay.launch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.camtay.access.Accounts;
import org.camtay.access.OnBehalf;
import org.camtay.access.PersonId;
import org.camtay.database.LaunchRefused;
import org.camtay.database.OpenDatabase;
import org.camtay.database.PrivateFile;
import org.camtay.database.Sentences;
import org.camtay.imports.ImportKind;
import org.camtay.imports.ImportReport;
import org.camtay.imports.Imports;
import org.camtay.imports.NoAdministrator;
import org.camtay.imports.PasswordList;
import org.camtay.sheets.SheetFile;
import org.camtay.ui.Languages;
import org.camtay.ui.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings in a list of units or people, as the page does; the report is the same. */
@Command(
        description = "${bundle:summary.import}",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLines.Version.class)
final class ImportCommand implements Callable<Integer> {

    private static final int SLIPS = 1;

    private final ImportKind kind;
    private final ProgramStart program;
    private final Map<String, String> environment;

    @Parameters(paramLabel = "FILE", description = "${bundle:option.file}")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "${bundle:option.dryRun}")
    private boolean dryRun;

    @Option(names = "--as", paramLabel = "LOGIN", description = "${bundle:option.as}")
    private @Nullable String login;

    @Option(names = "--passwords", paramLabel = "FILE", description = "${bundle:option.passwords}")
    private @Nullable Path passwords;

    @Option(names = "--lang", paramLabel = "vi|en|cs", description = "${bundle:option.lang}")
    private String tag = "vi";

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Spec
    private CommandSpec spec;

    ImportCommand(ImportKind kind, ProgramStart program, Map<String, String> environment) {
        this.kind = kind;
        this.program = program;
        this.environment = environment;
    }

    /** Everything that can be wrong without a database is found before one starts. */
    @Override
    public Integer call() {
        Locale language = Languages.withTag(tag).orElseThrow(() -> new LaunchRefused("import.language", tag));
        if (database.isDemo(environment)) {
            throw new LaunchRefused("import.demo");
        }
        byte[] content = content();
        Path list = passwords == null ? Path.of(file + ".mat-khau.csv") : passwords;
        if (kind == ImportKind.PEOPLE && !dryRun && Files.exists(list)) {
            throw new LaunchRefused("import.passwordsThere", list);
        }
        ImportReport report = run(content);
        print(report, language);
        if (!report.passwords().isEmpty()) {
            keep(report, list);
        }
        return report.isClean() ? 0 : SLIPS;
    }

    private byte[] content() {
        try {
            if (Files.size(file) > SheetFile.MAX_BYTES) {
                throw new LaunchRefused(
                        "import.large",
                        Math.ceilDiv(Files.size(file), 1024L * 1024),
                        SheetFile.MAX_BYTES / 1024 / 1024);
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new LaunchRefused(unreadable, "import.unreadable", file);
        }
    }

    private ImportReport run(byte[] content) {
        String name = String.valueOf(file.getFileName());
        LogFile log = database.log();
        try (OpenDatabase opened = database.open(environment);
                ConfigurableApplicationContext context = program.withoutPages(opened, log)) {
            Imports imports = context.getBean(Imports.class);
            AtomicReference<ImportReport> report = new AtomicReference<>();
            context.getBean(OnBehalf.class)
                    .of(
                            administrator(context.getBean(Accounts.class)),
                            () -> report.set(
                                    dryRun ? imports.dryRun(kind, name, content) : imports.run(kind, name, content)));
            return report.get();
        } catch (NoAdministrator none) {
            throw new LaunchRefused(none, "import.noAdministrator", String.valueOf(login));
        }
    }

    /** Whoever is named; else the only administrator of the installation. Somebody must answer for what is written. */
    private PersonId administrator(Accounts accounts) {
        if (login != null) {
            PersonId named = accounts.withLogins(List.of(login)).get(login);
            if (named == null) {
                throw new LaunchRefused("import.noAdministrator", login);
            }
            return named;
        }
        List<PersonId> administrators = accounts.administrators();
        if (administrators.size() != 1) {
            throw new LaunchRefused("import.who", administrators.size());
        }
        return administrators.getFirst();
    }

    private void print(ImportReport report, Locale language) {
        PrintWriter out = spec.commandLine().getOut();
        report.lines(new Translations(), language).forEach(out::println);
        out.flush();
    }

    /** The list is readable by its owner only; where it cannot be written, it is printed: it must not be lost. */
    private void keep(ImportReport report, Path list) {
        PrintWriter out = spec.commandLine().getOut();
        try {
            PrivateFile.create(list, PasswordList.csv(report.passwords()));
            out.println(Sentences.of("import.passwords", report.passwords().size(), list));
        } catch (IOException unwritable) {
            out.println(Sentences.of("import.passwordsHere", list));
            report.passwords().forEach(each -> out.println(each.login() + "\t" + each.password() + "\t" + each.name()));
        }
        out.flush();
    }
}
