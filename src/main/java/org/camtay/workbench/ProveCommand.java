package org.camtay.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.camtay.grammar.SourceFile;
import org.camtay.simulation.Proofs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Proves what can be shown about scenarios before anybody plays them; the exit status says whether all of it holds. */
@Command(name = "prove", description = "Proves scenarios: best evening, restricted play, bots.")
final class ProveCommand implements Callable<Integer> {
    private static final int ALL_HOLDS = 0;
    private static final int SOMETHING_FAILS = 1;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenarios.")
    private List<Path> files = List.of();

    @Option(
            names = "--tier",
            paramLabel = "1|2|3",
            description = "1: bots; 2: also the best evening; 3: also restricted play over all preparations.")
    private int tier = Proofs.RESTRICTED;

    @Option(names = "--json", description = "Prints the properties as JSON, with the moves of their witnesses.")
    private boolean json;

    @Mixin
    private final ContentWords words = new ContentWords();

    /** What tools read. */
    private record Output(String file, String script, List<Proofs.Property> properties) {}

    @Override
    public Integer call() throws IOException {
        if (!words.areKnown()) {
            return ContentWords.UNUSABLE;
        }
        if (tier < Proofs.BOTS || tier > Proofs.RESTRICTED) {
            return words.refuse("prove.tier", tier);
        }
        boolean holds = true;
        for (Path path : files) {
            if (!Files.isRegularFile(path)) {
                return words.refuse("missing", path);
            }
            SourceFile file = SourceFile.read(path.toString().replace('\\', '/'), Files.readAllBytes(path));
            Proofs proofs = Proofs.of(file);
            if (!proofs.isPlayable()) {
                return words.refuse("prove.broken", path);
            }
            List<Proofs.Property> properties = proofs.prove(tier);
            holds &= properties.stream().allMatch(Proofs.Property::holds);
            print(path, new Output(path.toString(), file.revision(), properties));
        }
        words.out().flush();
        return holds ? ALL_HOLDS : SOMETHING_FAILS;
    }

    private void print(Path path, Output output) {
        if (json) {
            words.out().println(JsonMapper.builder().build().writeValueAsString(output));
            return;
        }
        words.out().println(path);
        for (Proofs.Property property : output.properties()) {
            String verdict = words.text(property.holds() ? "prove.holds" : "prove.fails");
            words.out()
                    .println("  %s %s: %s".formatted(verdict, words.text("prove." + property.id()), property.figure()));
            if (!property.holds()) {
                property.witness().forEach(move -> words.out().println("      " + Proofs.words(move)));
            }
        }
    }
}
