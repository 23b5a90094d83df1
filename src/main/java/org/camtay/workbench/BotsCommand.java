package org.camtay.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.camtay.grammar.SourceFile;
import org.camtay.simulation.Proofs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lets the bots play ten thousand evenings each and draws what they earn, as text that a screen reader can read. */
@Command(name = "bots", description = "Lets bots play a scenario and shows what they earn.")
final class BotsCommand implements Callable<Integer> {
    private static final int COLUMN = 5;

    @Parameters(paramLabel = "FILE", description = "A scenario.")
    private Path path = Path.of("");

    @Mixin
    private final ContentWords words = new ContentWords();

    @Override
    public Integer call() throws IOException {
        if (!words.areKnown()) {
            return ContentWords.UNUSABLE;
        }
        if (!Files.isRegularFile(path)) {
            return words.refuse("missing", path);
        }
        Proofs proofs = Proofs.of(SourceFile.read(path.toString().replace('\\', '/'), Files.readAllBytes(path)));
        if (!proofs.isPlayable()) {
            return words.refuse("prove.broken", path);
        }
        List<Proofs.BotRow> rows = proofs.bots();
        rows.forEach(row -> words.out()
                .println(words.text(
                        "bots.row",
                        words.text("bots." + row.name()),
                        tenths(row.mean()),
                        tenths(row.p5()),
                        tenths(row.p95()),
                        tenths(row.grades()),
                        row.met().stream().map(String::valueOf).collect(Collectors.joining(" ")))));
        words.out().println();
        rows.forEach(row -> words.out().println("%-22s|%s|".formatted(words.text("bots." + row.name()), bar(row))));
        words.out().println("%-22s|%s|".formatted("", "DDDDDDDDDDCCCCBBBAAA"));
        words.out().flush();
        return 0;
    }

    private static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** One column is five points: a line from the fifth to the ninety-fifth of a hundred evenings, the mean on it. */
    private static String bar(Proofs.BotRow row) {
        StringBuilder bar = new StringBuilder();
        for (int from = 0; from < 100; from += COLUMN) {
            boolean mean = row.mean() >= from && row.mean() < from + COLUMN;
            boolean inside = row.p95() >= from && row.p5() < from + COLUMN;
            bar.append(mean ? '#' : inside ? '-' : ' ');
        }
        return bar.toString();
    }
}
