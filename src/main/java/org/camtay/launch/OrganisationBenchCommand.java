package org.camtay.launch;

import java.util.Map;
import java.util.concurrent.Callable;
import org.camtay.database.LaunchRefused;
import org.camtay.database.OpenDatabase;
import org.camtay.demo.OrganisationBench;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures branches, subtrees, searches and moves in an organisation of any size, in the place of generated data. */
@Command(name = "organisation", description = "${bundle:summary.bench.organisation}", mixinStandardHelpOptions = true)
final class OrganisationBenchCommand implements Callable<Integer> {

    private final ProgramStart program;
    private final Map<String, String> environment;

    @Option(names = "--cells", paramLabel = "M", description = "${bundle:option.cells}")
    private int cells = 300_000;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Spec
    private CommandSpec spec;

    OrganisationBenchCommand(ProgramStart program, Map<String, String> environment) {
        this.program = program;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        if (cells < 1) {
            throw new LaunchRefused("generate.size", 0, cells);
        }
        try (OpenDatabase opened = database.openForGenerated(environment);
                ConfigurableApplicationContext context = program.withoutPages(opened, database.log())) {
            context.getBean(OrganisationBench.class)
                    .run(cells, spec.commandLine().getOut());
        }
        return 0;
    }
}
