package org.camtay.grammar;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Markdown to HTML that is safe to insert: unknown links are inert, raw HTML is shown as text, then all is sanitised. */
public final class MarkdownHtml {

    /** Decides what a link or image becomes. */
    public interface Links {
        /** The opening of an element for this target; empty makes the link plain text. */
        Optional<Anchor> anchor(String target);

        /** The address and size of an image; empty leaves its alternative text only. */
        Optional<Picture> image(String target);

        /** The opening of an element around the label of a footnote; empty leaves its label only. */
        default Optional<Anchor> footnote(String label, Supplier<String> html) {
            return Optional.empty();
        }
    }

    /**
     * An element around a link's text.
     *
     * @param name {@code a} or {@code span}
     * @param address empty for a span
     * @param style the class; may be empty
     * @param title may be empty
     * @param note plain text behind the link's own; may be empty
     * @param field what is filled in here; empty for all else
     */
    public record Anchor(String name, String address, String style, String title, String note, String field) {
        public Anchor(String name, String address, String style, String title, String note) {
            this(name, address, style, title, note, "");
        }
    }

    /**
     * Where an image is and how large, in pixels; 0 when its file does not say.
     */
    public record Picture(String address, int width, int height) {}

    /** Nothing is a link. */
    public static final Links NO_LINKS = new Links() {
        @Override
        public Optional<Anchor> anchor(String target) {
            return Optional.empty();
        }

        @Override
        public Optional<Picture> image(String target) {
            return Optional.empty();
        }
    };

    /** The style of a link that leaves the application. */
    public static final String OUTSIDE = "outside";

    static final String REL = "noopener noreferrer";
    static final DataKey<Links> LINKS = new DataKey<>("LINKS", NO_LINKS);
    private static final MutableDataSet OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()))
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(HtmlRenderer.RENDER_HEADER_ID, false)
            .set(HtmlRenderer.GENERATE_HEADER_ID, false);
    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS)
            .nodeRendererFactory(options -> new InertNodes())
            .build();
    private static final Set<String> CLASSES = Set.of(
            "rule-link",
            "term-link",
            "footnote-link",
            "field",
            "repeated",
            "coming",
            "alert",
            "alert-tip",
            "alert-warning",
            "alert-example",
            "alert-title");
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "strong",
                    "em",
                    "code",
                    "pre",
                    "ul",
                    "ol",
                    "li",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "blockquote",
                    "hr",
                    "br",
                    "a",
                    "img",
                    "div",
                    "span")
            .allowWithoutAttributes("span")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowAttributes("align")
            .matching(false, "left", "right", "center")
            .onElements("th", "td")
            .allowAttributes("class")
            .matching(MarkdownHtml::knownClasses)
            .onElements("a", "span", "div", "p")
            .allowAttributes("data-field")
            .matching(Pattern.compile("[a-z][a-z.-]{0,60}"))
            .onElements("span")
            .allowAttributes("class")
            .matching(Pattern.compile("language-[\\p{L}\\p{N}+#;.-]{1,40}"))
            .onElements("code")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("rel")
            .matching(false, REL)
            .onElements("a")
            .allowAttributes("src", "alt")
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(Pattern.compile("[1-9][0-9]{0,4}"))
            .onElements("img")
            .allowAttributes("title")
            .onElements("a", "img", "span")
            .allowUrlProtocols("http", "https")
            .skipRelsOnLinks("noopener", "noreferrer", "nofollow")
            .toFactory();

    private MarkdownHtml() {}

    static Document parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** A node of a parsed document. */
    static String html(Node node, Links links) {
        node.getDocument().set(LINKS, links);
        return safe(RENDERER.render(node));
    }

    /** What stands inside a node. */
    static String children(Node node) {
        StringBuilder html = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            html.append(safe(RENDERER.render(child)));
        }
        return html.toString();
    }

    /** A text as safe HTML. */
    public static String html(String markdown, Links links) {
        return html(parse(markdown), links);
    }

    /** Without the paragraph around it when it is only one. */
    public static String inline(String markdown, Links links) {
        return unwrapped(html(markdown, links));
    }

    /** The words of a text without its marks. */
    public static String plain(String markdown) {
        return MarkdownSource.plain(parse(markdown));
    }

    /** HTML without the paragraph around it when it is only one. */
    public static String unwrapped(String html) {
        String text = html.strip();
        boolean single = text.startsWith("<p>") && text.endsWith("</p>") && text.lastIndexOf("<p>") == 0;
        return single ? text.substring(3, text.length() - 4) : text;
    }

    static String safe(String html) {
        return POLICY.sanitize(html).strip();
    }

    /** Plain text as HTML. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;")
                .replace("'", "&#39;");
    }

    private static @Nullable String knownClasses(String element, String attribute, String value) {
        return CLASSES.containsAll(List.of(value.split(" "))) ? value : null;
    }
}
