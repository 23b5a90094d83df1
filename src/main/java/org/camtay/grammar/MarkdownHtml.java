package org.camtay.grammar;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

        /** The address of an image; empty leaves its alternative text only. */
        Optional<String> image(String target);
    }

    /**
     * An element around a link's text.
     *
     * @param name {@code a} or {@code span}
     * @param address empty for a span
     * @param style the class; may be empty
     * @param title may be empty
     */
    public record Anchor(String name, String address, String style, String title) {}

    /** Nothing is a link. */
    public static final Links NO_LINKS = new Links() {
        @Override
        public Optional<Anchor> anchor(String target) {
            return Optional.empty();
        }

        @Override
        public Optional<String> image(String target) {
            return Optional.empty();
        }
    };

    /** The style of a link that leaves the application. */
    public static final String OUTSIDE = "outside";

    private static final String REL = "noopener noreferrer";
    private static final DataKey<Links> LINKS = new DataKey<>("LINKS", NO_LINKS);
    private static final MutableDataSet OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(HtmlRenderer.RENDER_HEADER_ID, false)
            .set(HtmlRenderer.GENERATE_HEADER_ID, false);
    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS)
            .nodeRendererFactory(options -> new Inert())
            .build();
    private static final Set<String> CLASSES = Set.of(
            "rule-link", "term-link", "field", "alert", "alert-tip", "alert-warning", "alert-example", "alert-title");
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
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
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("rel")
            .matching(false, REL)
            .onElements("a")
            .allowAttributes("src", "alt")
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

    /** Renders what could do harm: links and images as the context allows, HTML as text, comments not at all. */
    private static final class Inert implements NodeRenderer {
        @Override
        public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of(
                    new NodeRenderingHandler<>(Link.class, this::link),
                    new NodeRenderingHandler<>(AutoLink.class, this::autoLink),
                    new NodeRenderingHandler<>(MailLink.class, (node, context, html) -> html.text(node.getText())),
                    new NodeRenderingHandler<>(LinkRef.class, (node, context, html) -> html.text(node.getChars())),
                    new NodeRenderingHandler<>(ImageRef.class, (node, context, html) -> html.text(node.getChars())),
                    new NodeRenderingHandler<>(Image.class, this::image),
                    new NodeRenderingHandler<>(HtmlInline.class, (node, context, html) -> html.text(node.getChars())),
                    new NodeRenderingHandler<>(HtmlBlock.class, this::block),
                    new NodeRenderingHandler<>(HtmlCommentBlock.class, (node, context, html) -> {}),
                    new NodeRenderingHandler<>(HtmlInlineComment.class, (node, context, html) -> {}));
        }

        private static Links links(NodeRendererContext context) {
            return LINKS.get(context.getDocument());
        }

        private void link(Link node, NodeRendererContext context, HtmlWriter html) {
            Optional<Anchor> anchor = links(context).anchor(node.getUrl().toString());
            anchor.ifPresent(found -> open(found, html));
            context.renderChildren(node);
            anchor.ifPresent(found -> html.tag("/" + found.name()));
        }

        private void autoLink(AutoLink node, NodeRendererContext context, HtmlWriter html) {
            Optional<Anchor> anchor = links(context).anchor(node.getText().toString());
            anchor.ifPresent(found -> open(found, html));
            html.text(node.getText());
            anchor.ifPresent(found -> html.tag("/" + found.name()));
        }

        private static void open(Anchor anchor, HtmlWriter html) {
            if (!anchor.address().isEmpty()) {
                html.attr("href", anchor.address());
            }
            if (anchor.style().equals(OUTSIDE)) {
                html.attr("rel", REL);
            } else if (!anchor.style().isEmpty()) {
                html.attr("class", anchor.style());
            }
            if (!anchor.title().isEmpty()) {
                html.attr("title", anchor.title());
            }
            html.withAttr().tag(anchor.name());
        }

        private void image(Image node, NodeRendererContext context, HtmlWriter html) {
            Optional<String> address = links(context).image(node.getUrl().toString());
            String alternative = node.getText().toString();
            if (address.isEmpty()) {
                html.text(alternative);
                return;
            }
            html.attr("src", address.get()).attr("alt", alternative).withAttr().tagVoid("img");
        }

        private void block(HtmlBlock node, NodeRendererContext context, HtmlWriter html) {
            html.tag("p").text(node.getContentChars().toString()).tag("/p");
        }
    }
}
