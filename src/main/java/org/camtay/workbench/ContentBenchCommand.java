package org.camtay.workbench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.camtay.bench.ContentBench;
import org.camtay.content.ContentChecker;
import org.camtay.content.ContentFiles;
import org.camtay.database.Home;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how fast content is read, checked and rendered, beside plain Markdown libraries. */
@Command(name = "content", description = "${bundle:summary.bench.content}", mixinStandardHelpOptions = true)
final class ContentBenchCommand implements Callable<Integer> {

    private final ContentChecker checker;

    @Option(names = "--content", paramLabel = "FOLDER", description = "${bundle:option.content}")
    private @Nullable Path folder;

    @Option(names = "--modules", paramLabel = "N", defaultValue = "1000", description = "${bundle:option.modules}")
    private int modules;

    @Spec
    private CommandSpec spec;

    /** @param checker with the formats and checks of all modules */
    ContentBenchCommand(ContentChecker checker) {
        this.checker = checker;
    }

    @Override
    public Integer call() {
        ContentFiles files = ContentFiles.folder(folder == null ? Home.folder("content") : folder);
        print(new ContentBench(checker, files, modules).run());
        return 0;
    }

    private void print(List<ContentBench.Figure> figures) {
        PrintWriter out = spec.commandLine().getOut();
        figures.forEach(figure -> out.printf(
                Locale.ROOT,
                "%-40s %8d ms %8.2f million characters/s%n",
                figure.step(),
                figure.time().toMillis(),
                figure.pace()));
        out.flush();
    }
}
