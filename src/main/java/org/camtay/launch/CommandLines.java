package org.camtay.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.camtay.database.LaunchRefused;
import org.camtay.database.Sentences;
import org.camtay.imports.ImportKind;
import org.camtay.workbench.ContentCommands;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program's command line. */
public final class CommandLines {

    /** The subcommand goes on in the background; its end is not the end of the program. */
    public static final int KEEP_RUNNING = -1;

    static final int REFUSED = 2;

    private CommandLines() {}

    /** Runs one subcommand and returns its exit status, or {@link #KEEP_RUNNING}. */
    public static int run(Class<?> application, String[] args) {
        LoggingSystem.get(CommandLines.class.getClassLoader()).beforeInitialize();
        return of(application, System.getenv())
                .setOut(utf8(FileDescriptor.out))
                .setErr(utf8(FileDescriptor.err))
                .execute(args);
    }

    static CommandLine of(Class<?> application, Map<String, String> environment) {
        ProgramStart program = new ProgramStart(application);
        CommandLine line = new CommandLine(new Root()).addSubcommand(new ServeCommand(program, environment));
        ContentCommands.all().forEach(line::addSubcommand);
        return prepared(line.addSubcommand(new CreateAdminCommand(program, environment, Keyboard.ofProgram()))
                .addSubcommand("import-units", new ImportCommand(ImportKind.UNITS, program, environment))
                .addSubcommand("import-people", new ImportCommand(ImportKind.PEOPLE, program, environment))
                .addSubcommand(new GenerateCommand(program, environment))
                .addSubcommand(new CommandLine(new BenchCommand())
                        .addSubcommand(new WebBenchCommand(program, environment))
                        .addSubcommand(new OrganisationBenchCommand(program, environment))
                        .addSubcommand(new ImportBenchCommand(program, environment))
                        .addSubcommand(new IndicatorBenchCommand())
                        .addSubcommand(ContentCommands.bench())));
    }

    /** With our sentences, also for what is refused. */
    static CommandLine prepared(CommandLine line) {
        return line.setResourceBundle(ResourceBundle.getBundle(Sentences.BUNDLE))
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command));
    }

    /** The terminal of this time reads UTF-8, whatever the locale of a server says. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    private static int explain(Exception failure, CommandLine line) throws Exception {
        if (!(failure instanceof LaunchRefused)) {
            throw failure;
        }
        if (!isEnding()) {
            line.getErr().println(failure.getMessage());
        }
        return REFUSED;
    }

    /** Whether the program was stopped from outside: then whatever failed needs no explanation. */
    private static boolean isEnding() {
        try {
            return Runtime.getRuntime().removeShutdownHook(new Thread());
        } catch (IllegalStateException ending) {
            return true;
        }
    }

    @Command(
            name = "camtay",
            header = "${bundle:summary.camtay}%n",
            subcommands = HelpCommand.class,
            mixinStandardHelpOptions = true,
            versionProvider = CommandLines.Version.class)
    private static final class Root implements Runnable {

        @Spec
        private CommandSpec spec;

        @Override
        public void run() {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }

    static final class Version implements IVersionProvider {

        /** The build writes the version into the JAR; classes in a folder have none. */
        @Override
        public String[] getVersion() {
            return new String[] {
                "camtay "
                        + Optional.ofNullable(CommandLines.class.getPackage().getImplementationVersion())
                                .orElse("(unpackaged)")
            };
        }
    }
}
