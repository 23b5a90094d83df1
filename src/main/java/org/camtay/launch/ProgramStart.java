package org.camtay.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camtay.database.Database;
import org.camtay.database.LaunchRefused;
import org.camtay.database.OpenDatabase;
import org.camtay.demo.WrongMode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Starts the application's parts, and says in one sentence why they do not start. */
record ProgramStart(Class<?> application) {

    /** What cannot be made without a web server. */
    private static final List<String> PAGES = List.of(
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "com.vaadin.flow.spring.VaadinScopesConfig");

    /** The program with its pages. */
    ConfigurableApplicationContext withPages(OpenDatabase database, LogFile log, List<String> arguments) {
        return start(WebApplicationType.SERVLET, database, log, arguments);
    }

    /** Everything but the pages. */
    ConfigurableApplicationContext withoutPages(OpenDatabase database, LogFile log) {
        return start(
                WebApplicationType.NONE,
                database,
                log,
                List.of("--spring.autoconfigure.exclude=" + String.join(",", PAGES), "--camtay.demo=false"));
    }

    private ConfigurableApplicationContext start(
            WebApplicationType type, OpenDatabase database, LogFile log, List<String> arguments) {
        SpringApplication program = new SpringApplication(application);
        program.setWebApplicationType(type);
        program.setBannerMode(Banner.Mode.OFF);
        program.addInitializers(context -> database.endAfterSpring());
        List<String> all = new ArrayList<>(arguments);
        all.addAll(log.arguments());
        all.addAll(arguments(database.address()));
        try {
            return program.run(all.toArray(String[]::new));
        } catch (RuntimeException e) {
            database.close();
            throw explain(e, log);
        }
    }

    /** A schema of the future is no reason to guess: Flyway would let it pass. */
    private static List<String> arguments(Database database) {
        return List.of(
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "--spring.flyway.ignore-migration-patterns=");
    }

    private static LaunchRefused explain(RuntimeException failure, LogFile log) {
        Optional<Throwable> known = causes(failure).stream()
                .filter(cause -> cause instanceof WrongMode
                        || cause instanceof PortInUseException
                        || cause instanceof FlywayException
                        || cause instanceof CannotGetJdbcConnectionException)
                .findFirst();
        return switch (known.orElse(failure)) {
            case WrongMode wrong -> new LaunchRefused(wrong, wrong.isDemoData() ? "mode.demo" : "mode.real");
            case PortInUseException taken -> new LaunchRefused(taken, "port.taken", taken.getPort());
            case FlywayValidateException unfit -> new LaunchRefused(unfit, reason(unfit), log.path());
            case FlywayException unreadable -> new LaunchRefused(unreadable, "database.lost", log.path());
            case CannotGetJdbcConnectionException lost -> new LaunchRefused(lost, "database.lost", log.path());
            default -> new LaunchRefused(failure, "start.failed", log.path());
        };
    }

    private static String reason(FlywayValidateException unfit) {
        boolean newer = String.valueOf(unfit.getMessage()).contains("not resolved locally");
        return newer ? "database.newer" : "database.altered";
    }

    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = failure; cause != null && !causes.contains(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }
}
