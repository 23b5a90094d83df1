package org.camtay.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No input makes the readers throw or take long. */
class ContentFuzzTest {
    /** {@code -Dcamtay.fuzz.rounds=100000} makes it a long run. */
    static final int ROUNDS = Integer.getInteger("camtay.fuzz.rounds", 2_000);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Duration BOUND = Duration.ofSeconds(10);
    private static final List<String> PIECES = List.of(
            "<!--",
            "-->",
            "[[",
            "]]",
            "[(",
            ")]",
            "[(X)]",
            "- ",
            "## ",
            "****",
            "---",
            "> [!POOR]",
            "> ",
            "\n",
            "\n\n",
            "`",
            "```",
            "|",
            "|---|",
            "](",
            "rule:",
            "quiz:",
            "\"",
            "=",
            "id=",
            "\u0000",
            "\u200b",
            "\uD83D\uDE00",
            "*",
            "_",
            "![",
            "<",
            ">",
            "&",
            ":",
            "{",
            "}",
            "&a",
            "*a",
            "e\u0301",
            "\t",
            "\r",
            "\u2028",
            "[^1]",
            "[^1]: ",
            "<!-- for: VILLAGE -->\n",
            "<!-- /for -->\n",
            "- [[a] [b]]\n",
            "- [ (X) ( ) ] a\n",
            "- [ [X] [ ] ] a\n",
            "[[ a | (b) | c ]]",
            "<!-- data-quiz=\"order\" -->\n",
            "<!-- data-quiz=\"viewpoints\" -->\n",
            "<!-- data-ids=\"a b\" -->\n",
            "A: ",
            "B: ",
            "  \n",
            "- [ ] a\n",
            "    ",
            "Х",
            "\u00a0",
            "1. ");

    private final ContentChecker checker = new ContentChecker();

    private void read(Map<String, byte[]> files) {
        ContentTree tree = ContentTree.read(ContentFiles.of(files));
        List<Finding> findings = checker.check(tree);
        findings.forEach(finding -> finding.printed(Language.EN));
        CurriculumBuilder.build(CurriculumBuilder.Built.NOTHING, tree, Set.of());
        CurriculumBuilder.build(
                CurriculumBuilder.Built.NOTHING,
                tree,
                findings.stream().map(Finding::path).collect(Collectors.toSet()));
    }

    @Test
    @Timeout(3600)
    void mutations_of_the_samples_are_read_in_time() {
        Map<String, byte[]> base = Samples.base();
        List<String> paths = List.copyOf(base.keySet());
        Random random = new Random(42);
        for (int round = 0; round < ROUNDS; round++) {
            String path = paths.get(random.nextInt(paths.size()));
            Map<String, byte[]> files = Samples.base();
            files.put(path, mutated(Samples.text(base, path), random).getBytes(StandardCharsets.UTF_8));
            readsInTime(files, "round %d, %s".formatted(round, path));
        }
    }

    /** Measured in the processor time of this thread: what else the machine does is no slip of the text. */
    private void readsInTime(Map<String, byte[]> files, String what) {
        long start = THREADS.getCurrentThreadCpuTime();
        assertThatCode(() -> read(files)).as(what).doesNotThrowAnyException();
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start))
                .as(what)
                .isLessThan(BOUND);
    }

    static String mutated(String text, Random random) {
        StringBuilder result = new StringBuilder(text);
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(result.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> result.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> result.delete(at, Math.min(result.length(), at + random.nextInt(12)));
                default -> {
                    int end = Math.min(result.length(), at + random.nextInt(60));
                    result.insert(random.nextInt(result.length() + 1), result.substring(at, end));
                }
            }
        }
        return result.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "![",
                "[[",
                "> ",
                ">",
                "- ",
                "* a ",
                "**a ",
                "_a",
                "`",
                "<",
                "<!--",
                "<a ",
                "](",
                "|",
                "|a",
                "&#",
                "- [( )] a\n",
                "## a\n",
                "a\n",
                "[a](rule:x) ",
                "[a](rule:x)\n\n",
                "  - a\n",
                "\t",
                "****\n",
                "1. ",
                "<!-- id=\"",
                "[[?]]",
                "- [ (X) ( ) ] a\n",
                "- [[a] [b]]\n",
                "- [(X) (",
                "[[a|b]]",
                "[[a|",
                "<!-- for: X -->\n",
                "<!-- /for -->\n",
                "[^1]",
                "[^1]: [^1]\n",
                "1. a <!-- id=\"a\" -->\n",
                "A: a\n",
                "\\",
                "![a](b)",
                "http://a ",
                "[a]: b\n",
                "    a\n",
                "```\n",
                "# "
            })
    @Timeout(600)
    void the_same_piece_thousands_of_times_is_read_in_time(String piece) {
        for (int size : List.of(9_000, 390_000)) {
            String text = piece.repeat(size / piece.length());
            for (String path : List.of("modules/sample/vi/01-first.md", "modules/sample/vi/quiz.md")) {
                Map<String, byte[]> files = Samples.base();
                files.put(path, (Samples.text(files, path) + "\n\n" + text).getBytes(StandardCharsets.UTF_8));
                readsInTime(files, "%d %s".formatted(size, path));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[", "{a: ", "- ", "a: &a [*a]\n", "? ", "a:\n ", "\"", "!!java.net.URL [x]\n", "*a\n", "|\n"})
    @Timeout(600)
    void hostile_yaml_is_a_finding(String piece) {
        Map<String, byte[]> files = Samples.base();
        files.put("rules.yaml", piece.repeat(5_000).getBytes(StandardCharsets.UTF_8));
        assertThatCode(() -> read(files)).doesNotThrowAnyException();
        assertThat(checker.check(ContentFiles.of(files))).anyMatch(Finding::isError);
    }
}
