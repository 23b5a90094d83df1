package org.camtay.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Node;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camtay.grammar.MarkdownHtml.Anchor;
import org.camtay.grammar.MarkdownHtml.Links;
import org.camtay.grammar.MarkdownHtml.Picture;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * The examples of the CommonMark specification, but for raw HTML, through parser, renderer and sanitiser. What differs is listed
 * with its reason in {@code src/test/content/commonmark-deviations.txt}.
 */
class CommonMarkSpecTest {

    private static final Path LISTED = Path.of("src/test/content/commonmark-deviations.txt");
    private static final Set<String> RAW_HTML = Set.of("HTML blocks", "Raw HTML");

    /** Every target is let through, to see what the Markdown means; what content lets through is tested elsewhere. */
    private static final Links ALL = new Links() {
        @Override
        public Optional<Anchor> anchor(String target) {
            return Optional.of(new Anchor("a", target, "", "", ""));
        }

        @Override
        public Optional<Picture> image(String target) {
            return Optional.of(new Picture(target, 0, 0));
        }
    };

    @Test
    void plain_markdown_keeps_its_meaning_but_for_what_is_listed() throws IOException {
        assertThat(TestResources.readAsString(TestResources.getSpec())).contains("version: '0.31.2'");
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        assertThat(examples).hasSize(652);
        Map<Integer, String> different = new TreeMap<>();
        int compared = 0;
        for (int number = 1; number <= examples.size(); number++) {
            Example example = examples.get(number - 1);
            if (!hasRawHtml(example)) {
                compared++;
                String ours = normal(MarkdownHtml.html(source(example), ALL));
                String theirs = normal(example.getHtml());
                if (!ours.equals(theirs)) {
                    different.put(number, example.getSection() + "\n" + ours + "\n-- instead of\n" + theirs);
                }
            }
        }
        assertThat(compared).isGreaterThan(550);
        Set<Integer> listed = listed();
        Set<Integer> unlisted = new TreeSet<>(different.keySet());
        unlisted.removeAll(listed);
        assertThat(unlisted.stream().map(number -> number + ": " + different.get(number)))
                .as("deviations that are not listed")
                .isEmpty();
        listed.removeAll(different.keySet());
        assertThat(listed).as("listed and no longer different").isEmpty();
    }

    @Test
    void every_deviation_is_listed_with_a_reason() throws IOException {
        assertThat(Files.readAllLines(LISTED))
                .allMatch(
                        line -> line.isBlank() || line.startsWith("#") || line.matches("[0-9]+( [0-9]+)*: \\S.{15,}"));
    }

    /** Each line names examples by their number and says why they differ. */
    private static Set<Integer> listed() throws IOException {
        return Files.readAllLines(LISTED).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .flatMap(line -> List.of(line.split(":", 2)[0].split(" ", -1)).stream())
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String source(Example example) {
        return example.getSource().replace('\u2192', '\t');
    }

    private static boolean hasRawHtml(Example example) {
        return RAW_HTML.contains(example.getSection()) || hasRawHtml(MarkdownHtml.parse(source(example)));
    }

    private static boolean hasRawHtml(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof HtmlBlockBase || child instanceof HtmlInlineBase || hasRawHtml(child)) {
                return true;
            }
        }
        return false;
    }

    /** A browser asks for the same address whether its signs are written with percents or not. */
    private static String decoded(String address) {
        return URLDecoder.decode(
                        address.replaceAll("%(?![0-9A-Fa-f]{2})", "%25").replace("+", "%2B"), StandardCharsets.UTF_8)
                .strip();
    }

    /** The same for HTML that a browser reads in the same way: entities, order of attributes, space between blocks. */
    private static String normal(String html) {
        Document document = Jsoup.parseBodyFragment(html.replace('\u2192', '\t'));
        document.select("[href]").forEach(link -> link.attr("href", decoded(link.attr("href"))));
        document.select("[src]").forEach(image -> image.attr("src", decoded(image.attr("src"))));
        document.outputSettings().prettyPrint(false);
        return document.body()
                .html()
                .replaceAll(
                        "\\s*(</?(?:p|h[1-6]|ul|ol|li|blockquote|hr|pre|div|table|thead|tbody|tr|th|td)\\b[^>]*>)\\s*",
                        "$1")
                .replaceAll("<br>\\s*", "<br>")
                .strip();
    }
}
