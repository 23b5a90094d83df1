package org.camtay.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.camtay.content.Catalogue;
import org.camtay.content.ContentChecker;
import org.camtay.content.ContentFiles;
import org.camtay.grammar.PlainMarkdown;
import org.camtay.grammar.SourceFile;

/**
 * How fast content is read, checked and rendered, beside what Markdown libraries need for the same texts in the same run. All
 * work is done by one thread, and what counts is the time of the processor that this thread took.
 */
public final class ContentBench {
    private static final int WARM_UP = 3;

    private final ContentChecker checker;
    private final ContentFiles original;
    private final int modules;

    /**
     * @param checker with the formats and checks of all modules
     * @param original the folder whose modules are copied
     * @param modules how many copies, at least 1
     */
    public ContentBench(ContentChecker checker, ContentFiles original, int modules) {
        this.checker = checker;
        this.original = original;
        this.modules = modules;
    }

    /**
     * A measured step.
     *
     * @param time of the processor
     * @param characters how much Markdown it went through; 0 where that means nothing
     */
    public record Figure(String step, Duration time, long characters) {
        /** Millions of characters a second; 0 where that means nothing. */
        public double pace() {
            return characters / 1000.0 / Math.max(1, time.toMillis());
        }
    }

    /** Each step once, after all of them ran {@value #WARM_UP} times over the folder itself. */
    public List<Figure> run() {
        for (int round = 0; round < WARM_UP; round++) {
            figures(original);
        }
        return figures(ContentCopies.of(original, modules));
    }

    private List<Figure> figures(ContentFiles files) {
        List<String> texts = texts(files);
        long characters = texts.stream().mapToLong(String::length).sum();
        List<Figure> figures = new ArrayList<>();
        figures.add(timed("commonmark-java, parse", characters, () -> each(texts, PlainMarkdown::parseWithCommonmark)));
        figures.add(timed("flexmark, parse", characters, () -> each(texts, PlainMarkdown::parseWithFlexmark)));
        figures.add(timed(
                "commonmark-java, parse and render",
                characters,
                () -> each(texts, PlainMarkdown::renderWithCommonmark)));
        figures.add(
                timed("flexmark, parse and render", characters, () -> each(texts, PlainMarkdown::renderWithFlexmark)));
        figures.add(
                timed("read and check", characters, () -> checker.check(files).size()));
        figures.add(timed(
                "read, check, render and publish",
                characters,
                () -> Catalogue.of(files).current().modules().size()));
        return figures;
    }

    /** What stands under the front matter of every Markdown file. */
    private static List<String> texts(ContentFiles files) {
        return files.paths().stream()
                .filter(path -> path.endsWith(".md") && path.contains("/"))
                .map(path ->
                        SourceFile.read(path, files.bytes(path).orElseThrow()).body())
                .toList();
    }

    private static long each(List<String> texts, ToLongFunction<String> work) {
        return texts.stream().mapToLong(work).sum();
    }

    private interface Work {
        /** A number that depends on all that was done, so that nothing is left out. */
        long done();
    }

    private static Figure timed(String step, long characters, Work work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        if (work.done() < 0) {
            throw new IllegalStateException(step);
        }
        long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        return new Figure(step, Duration.ofNanos(end - start), characters);
    }
}
