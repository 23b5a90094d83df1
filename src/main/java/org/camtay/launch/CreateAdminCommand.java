package org.camtay.launch;

import java.util.Map;
import java.util.concurrent.Callable;
import org.camtay.access.Accounts;
import org.camtay.access.Credentials;
import org.camtay.access.LoginTaken;
import org.camtay.access.UnfitCredentials;
import org.camtay.database.LaunchRefused;
import org.camtay.database.OpenDatabase;
import org.camtay.database.Sentences;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Opens the account of an administrator, the first one among them. */
@Command(
        name = "create-admin",
        description = "${bundle:summary.create-admin}",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLines.Version.class)
final class CreateAdminCommand implements Callable<Integer> {

    private final ProgramStart program;
    private final Map<String, String> environment;
    private final Keyboard keyboard;

    @Option(names = "--login", paramLabel = "L", description = "${bundle:option.login}")
    private @Nullable String login;

    @Option(names = "--name", paramLabel = "N", description = "${bundle:option.name}")
    private @Nullable String name;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Spec
    private CommandSpec spec;

    CreateAdminCommand(ProgramStart program, Map<String, String> environment, Keyboard keyboard) {
        this.program = program;
        this.environment = environment;
        this.keyboard = keyboard;
    }

    @Override
    public Integer call() {
        if (database.isDemo(environment)) {
            throw new LaunchRefused("admin.demo");
        }
        Credentials credentials = ask();
        open(credentials);
        spec.commandLine().getOut().println(Sentences.of("admin.created", credentials.login()));
        return 0;
    }

    /** Asked before any database starts, so that a slip costs no wait. */
    private Credentials ask() {
        String chosenLogin = login == null ? keyboard.line(Sentences.of("admin.ask.login")) : login;
        String chosenName = name == null ? keyboard.line(Sentences.of("admin.ask.name")) : name;
        String password = keyboard.newPassword(
                Sentences.of("admin.ask.password", Credentials.PASSWORD_MIN), Sentences.of("admin.ask.repeat"));
        try {
            return new Credentials(chosenLogin, chosenName, password);
        } catch (UnfitCredentials unfit) {
            throw new LaunchRefused(unfit, "admin.flaw." + unfit.flaw(), limit(unfit.flaw()));
        }
    }

    private static int limit(Credentials.Flaw flaw) {
        return flaw == Credentials.Flaw.PASSWORD_LONG ? Credentials.PASSWORD_MAX_BYTES : Credentials.PASSWORD_MIN;
    }

    private void open(Credentials credentials) {
        LogFile log = database.log();
        try (OpenDatabase opened = database.open(environment);
                ConfigurableApplicationContext context = program.withoutPages(opened, log)) {
            context.getBean(Accounts.class).openAdministrator(credentials);
        } catch (LoginTaken taken) {
            throw new LaunchRefused(taken, "admin.taken", taken.login());
        }
    }
}
