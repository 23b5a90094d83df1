package org.camtay.launch;

import java.util.concurrent.Callable;
import org.camtay.database.LaunchRefused;
import org.camtay.demo.IndicatorBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the indicators of many cells over twelve months, on one core and without a database. */
@Command(name = "indicators", description = "${bundle:summary.bench.indicators}", mixinStandardHelpOptions = true)
final class IndicatorBenchCommand implements Callable<Integer> {

    @Option(names = "--cells", paramLabel = "M", description = "${bundle:option.cells}")
    private int cells = 300_000;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (cells < 1) {
            throw new LaunchRefused("generate.size", 0, cells);
        }
        spec.commandLine().getOut().println(IndicatorBench.run(cells, 2026).said());
        return 0;
    }
}
