package org.camtay.launch;

import java.io.PrintWriter;
import java.util.Map;
import org.camtay.access.Accounts;
import org.camtay.database.LaunchRefused;
import org.camtay.database.OpenDatabase;
import org.camtay.database.Sentences;
import org.camtay.demo.GeneratedOrganisation.Size;
import org.camtay.demo.GeneratedPeople;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Option;

/** How much is generated, and the generation itself. */
final class GenerationOptions {

    @Option(names = "--learners", paramLabel = "N", description = "${bundle:option.learners}")
    private int learners = 20_000;

    @Option(names = "--cells", paramLabel = "M", description = "${bundle:option.cells}")
    private int cells = 7_000;

    @Option(names = "--months", paramLabel = "K", description = "${bundle:option.months}")
    private int months = 12;

    @Option(names = "--seed", paramLabel = "S", description = "${bundle:option.seed}")
    private long seed = 2026;

    int learners() {
        return learners;
    }

    /** Replaces what was generated before. */
    void generate(ProgramStart program, DatabaseOptions database, Map<String, String> environment, PrintWriter out) {
        if (learners < 0 || cells < 1 || months < 0) {
            throw new LaunchRefused("generate.size", learners, cells);
        }
        long begun = System.nanoTime();
        out.println(Sentences.of("generate.begun", learners, cells));
        try (OpenDatabase opened = database.openForGenerated(environment);
                ConfigurableApplicationContext context = program.withoutPages(opened, database.log())) {
            if (!context.getBean(Accounts.class).isEmpty()) {
                throw new LaunchRefused("generate.taken");
            }
            Size size = context.getBean(GeneratedPeople.class).generate(learners, cells, months, seed);
            long seconds = (System.nanoTime() - begun) / 1_000_000_000;
            out.println(Sentences.of(
                    "generate.done", size.provinces(), size.communes(), size.cells(), size.learners(), seconds));
        }
    }
}
