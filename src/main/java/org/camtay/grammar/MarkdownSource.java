package org.camtay.grammar;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands in one Markdown file, with places: all that checks ask about, without the Markdown library. */
public final class MarkdownSource {

    public record Title(int level, String text, Position at) {}

    /** A link with its target as written; images and links by reference are not among them. */
    public record Target(String text, String target, Position at) {
        public String scheme() {
            int colon = target.indexOf(':');
            return colon < 0 ? "" : target.substring(0, colon).toLowerCase(Locale.ROOT);
        }

        /** What follows the scheme. */
        public String name() {
            return target.substring(target.indexOf(':') + 1);
        }
    }

    public record Picture(String alternative, String target, Position at) {}

    /** Plain words of a paragraph or list item. */
    public record Passage(String text, Position at) {}

    /** HTML other than a comment, or a comment that has something behind it. */
    public record Markup(String text, Position at) {}

    /**
     * A quotation of the form {@code [!KIND] title}; kind as written.
     *
     * @param followsAlert another one stands right before it
     */
    public record Alert(String kind, String title, boolean followsAlert, Position at) {}

    /** An item of a task list; the id is empty when none is written. */
    public record Task(String text, String id, Position at) {}

    private final SourceFile file;
    private final boolean opening;
    private final List<Title> titles = new ArrayList<>();
    private final List<Target> links = new ArrayList<>();
    private final List<Target> references = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Markup> markup = new ArrayList<>();
    private final List<Alert> alerts = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();

    private MarkdownSource(SourceFile file) {
        this.file = file;
        Document document = document();
        this.opening = opening(document);
        visit(document);
    }

    public static MarkdownSource of(SourceFile file) {
        return new MarkdownSource(file);
    }

    private void visit(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            note(node);
            visit(node);
        }
    }

    private void note(Node node) {
        switch (node) {
            case Heading heading -> titles.add(new Title(heading.getLevel(), plain(heading), at(heading)));
            case Image image ->
                pictures.add(new Picture(
                        image.getText().toString().strip(), image.getUrl().toString(), at(image)));
            case Link link -> links.add(new Target(plain(link), link.getUrl().toString(), at(link)));
            case AutoLink link ->
                links.add(new Target(plain(link), link.getText().toString(), at(link)));
            case LinkRef link when link.isDefined() -> references.add(reference(link));
            case ImageRef image when image.isDefined() -> references.add(reference(image));
            case Reference definition -> references.add(reference(definition));
            case HtmlInline html when !isComment(html) -> markup.add(markup(html));
            case HtmlBlock html when !isComment(html) -> markup.add(markup(html));
            case HtmlCommentBlock html when !isComment(html) -> markup.add(markup(html));
            case BlockQuote quote -> alert(quote).ifPresent(alerts::add);
            case BulletListItem item -> task(item).ifPresent(tasks::add);
            case Paragraph paragraph -> passages.add(passage(paragraph));
            default -> {}
        }
    }

    private Target reference(Node node) {
        return new Target(node.getChars().toString(), node.getChars().toString(), at(node));
    }

    private Markup markup(Node html) {
        String text = html.getChars().toString().strip();
        return new Markup(text.lines().findFirst().orElse(""), at(html));
    }

    private static boolean isComment(Node html) {
        String text = html.getChars().toString().strip();
        boolean wholeComment = text.startsWith("<!--") && text.indexOf("-->") == text.length() - 3;
        return wholeComment || (html instanceof HtmlCommentBlock && onlyComments(text));
    }

    private static boolean onlyComments(String text) {
        String rest = text;
        while (rest.startsWith("<!--")) {
            int end = rest.indexOf("-->");
            if (end < 0) {
                return false;
            }
            rest = rest.substring(end + 3).strip();
        }
        return rest.isEmpty();
    }

    private Passage passage(Paragraph paragraph) {
        return new Passage(plain(paragraph), at(paragraph));
    }

    private Optional<Alert> alert(BlockQuote quote) {
        return AlertText.of(quote).map(alert -> new Alert(alert.kind(), alert.title(), followsAlert(quote), at(quote)));
    }

    private static boolean followsAlert(BlockQuote quote) {
        return quote.getPrevious() instanceof BlockQuote before
                && AlertText.of(before).isPresent();
    }

    private Optional<Task> task(BulletListItem item) {
        return StepText.of(item).map(step -> new Task(step.text(), step.id(), at(item)));
    }

    static String plain(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Code code) {
                text.append(code.getText());
            } else {
                text.append(new TextCollectingVisitor().collectAndGetText(child));
            }
        }
        return text.toString().strip();
    }

    Position at(Node node) {
        return file.position(file.bodyStart() + node.getStartOffset());
    }

    /** The blocks from top to bottom. */
    public List<MarkdownBlock> blocks() {
        List<MarkdownBlock> blocks = new ArrayList<>();
        for (Node node = document().getFirstChild(); node != null; node = node.getNext()) {
            blocks.add(new MarkdownBlock(node));
        }
        return blocks;
    }

    /** Parsed anew each time: the trees of all files together would fill the memory. */
    private Document document() {
        return MarkdownHtml.parse(file.body());
    }

    public SourceFile file() {
        return file;
    }

    public List<Title> titles() {
        return List.copyOf(titles);
    }

    public List<Target> links() {
        return List.copyOf(links);
    }

    /** Links by reference and the definitions they need, which we do not accept. */
    public List<Target> references() {
        return List.copyOf(references);
    }

    public List<Picture> pictures() {
        return List.copyOf(pictures);
    }

    public List<Passage> passages() {
        return List.copyOf(passages);
    }

    public List<Markup> markup() {
        return List.copyOf(markup);
    }

    public List<Alert> alerts() {
        return List.copyOf(alerts);
    }

    public List<Task> tasks() {
        return List.copyOf(tasks);
    }

    /** Whether a paragraph stands before the first heading; in a lesson it says what the lesson is for. */
    public boolean hasOpening() {
        return opening;
    }

    private static boolean opening(Document document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph || node instanceof Heading) {
                return node instanceof Paragraph;
            }
        }
        return false;
    }
}
