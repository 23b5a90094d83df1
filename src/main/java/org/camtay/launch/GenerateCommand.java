package org.camtay.launch;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Fills a database of its own with an invented organisation of any size; {@code serve --generated} shows it. */
@Command(name = "generate", description = "${bundle:summary.generate}", mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {

    private final ProgramStart program;
    private final Map<String, String> environment;

    @Mixin
    private final GenerationOptions generation = new GenerationOptions();

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Spec
    private CommandSpec spec;

    GenerateCommand(ProgramStart program, Map<String, String> environment) {
        this.program = program;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        generation.generate(program, database, environment, spec.commandLine().getOut());
        return 0;
    }
}
