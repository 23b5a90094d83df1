package org.camtay.launch;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.camtay.bench.LoadRefused;
import org.camtay.bench.ServerProbe;
import org.camtay.bench.WebBench;
import org.camtay.bench.WebFigures;
import org.camtay.bench.WebPlan;
import org.camtay.database.LaunchRefused;
import org.camtay.database.Sentences;
import org.camtay.demo.GeneratedOrganisation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the program as people use it, from a process of its own; starts one on generated data unless it is given one. */
@Command(name = "web", description = "${bundle:summary.bench.web}", mixinStandardHelpOptions = true)
final class WebBenchCommand implements Callable<Integer> {

    private static final int FAILED = 1;

    private final ProgramStart program;
    private final Map<String, String> environment;

    @Option(names = "--users", paramLabel = "N", description = "${bundle:option.users}")
    private int users = 10;

    @Option(names = "--seconds", paramLabel = "S", description = "${bundle:option.seconds}")
    private int seconds = 10;

    @Option(names = "--sessions", paramLabel = "N", description = "${bundle:option.sessions}")
    private int sessions = 100;

    @Option(names = "--only", paramLabel = "PHASE", split = ",", description = "${bundle:option.only}")
    private List<String> only = List.of();

    @Option(names = "--base", paramLabel = "URL", description = "${bundle:option.base}")
    private @Nullable URI base;

    @Option(names = "--json", paramLabel = "FILE", description = "${bundle:option.json}")
    private @Nullable Path json;

    @Option(names = "--profile", paramLabel = "FILE", description = "${bundle:option.profile}")
    private @Nullable Path profile;

    @Mixin
    private final GenerationOptions generation = new GenerationOptions();

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Spec
    private CommandSpec spec;

    WebBenchCommand(ProgramStart program, Map<String, String> environment) {
        this.program = program;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        sessions = Math.max(sessions, users);
        if (base == null && sessions > generation.learners()) {
            throw new LaunchRefused("bench.few", sessions, generation.learners());
        }
        if (base != null) {
            return report(measure(base, Optional.empty()));
        }
        generation.generate(program, database, environment, out());
        try (ServedProgram served =
                ServedProgram.start(program.application(), database.data(), Optional.ofNullable(profile))) {
            return report(measure(
                    served.address(),
                    Optional.of(new ServerProbe(served.running().toHandle()))));
        }
    }

    private WebFigures measure(URI address, Optional<ServerProbe> probe) {
        WebPlan plan;
        try {
            List<String> learners = IntStream.rangeClosed(1, sessions)
                    .mapToObj(GeneratedOrganisation::learner)
                    .toList();
            plan = new WebPlan(
                    address,
                    users,
                    seconds,
                    sessions,
                    learners,
                    List.of(GeneratedOrganisation.provinceSupervisor(1)),
                    GeneratedOrganisation.PASSWORD,
                    only);
        } catch (IllegalArgumentException unfit) {
            throw new LaunchRefused(unfit, "bench.plan", String.valueOf(unfit.getMessage()));
        }
        try {
            return new WebBench(
                            plan,
                            probe,
                            phase -> spec.commandLine().getErr().println(Sentences.of("bench.phase", phase)))
                    .run();
        } catch (LoadRefused refused) {
            throw new LaunchRefused(refused, "bench.refused", address, String.valueOf(refused.getMessage()));
        }
    }

    private int report(WebFigures figures) throws IOException {
        out().print(figures.asTable());
        out().flush();
        if (json != null) {
            Files.writeString(json, figures.asJson());
        }
        return figures.isClean() ? 0 : FAILED;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
