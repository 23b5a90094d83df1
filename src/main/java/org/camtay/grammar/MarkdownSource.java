package org.camtay.grammar;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What stands in one Markdown file, with places: all that checks ask about, without the Markdown library. */
public final class MarkdownSource {

    public record Title(int level, String text, Position at) {}

    /**
     * A link with its target as written; images and links by reference are not among them.
     *
     * @param alone nothing else stands in its paragraph
     */
    public record Target(String text, String target, boolean alone, Position at) {
        public String scheme() {
            int colon = target.indexOf(':');
            return colon < 0 ? "" : target.substring(0, colon).toLowerCase(Locale.ROOT);
        }

        /** What follows the scheme. */
        public String name() {
            return target.substring(target.indexOf(':') + 1);
        }
    }

    /** An image with the keys of the comment right behind it. */
    public record Picture(String alternative, String target, Attributes attributes, Position at) {}

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

    /** The mark of a footnote, or the text behind it; {@code defined} where the other one exists. */
    public record Note(String label, boolean defined, Position at) {}

    /** A comment on lines of its own. */
    public record Remark(String text, Position at) {}

    private final SourceFile file;
    private final MarkdownVisit found;

    private MarkdownSource(SourceFile file) {
        this.file = file;
        this.found = new MarkdownVisit(file, document());
    }

    public static MarkdownSource of(SourceFile file) {
        return new MarkdownSource(file);
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
        return List.copyOf(found.titles);
    }

    public List<Target> links() {
        return List.copyOf(found.links);
    }

    /** Links by reference and the definitions they need, which we do not accept. */
    public List<Target> references() {
        return List.copyOf(found.references);
    }

    public List<Picture> pictures() {
        return List.copyOf(found.pictures);
    }

    public List<Passage> passages() {
        return List.copyOf(found.passages);
    }

    public List<Markup> markup() {
        return List.copyOf(found.markup);
    }

    /** The numbers of lines in which every space counts, such as those of code. */
    Set<Integer> exactLines() {
        return Set.copyOf(found.exactLines);
    }

    /** The texts of all footnotes as they are written. */
    public String footnotes() {
        StringBuilder texts = new StringBuilder();
        for (Node node = document().getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteBlock) {
                texts.append(node.getChars()).append("\n\n");
            }
        }
        return texts.toString();
    }

    /** Where double square brackets stand in the text that are no link, as a wiki writes its links. */
    public List<Position> brackets() {
        return List.copyOf(found.brackets);
    }

    public List<Note> footnoteMarks() {
        return List.copyOf(found.footnoteMarks);
    }

    public List<Note> footnoteTexts() {
        return List.copyOf(found.footnoteTexts);
    }

    public List<Remark> remarks() {
        return List.copyOf(found.remarks);
    }

    public List<Alert> alerts() {
        return List.copyOf(found.alerts);
    }

    public List<Task> tasks() {
        return List.copyOf(found.tasks);
    }

    /** Whether a paragraph stands before the first heading; in a lesson it says what the lesson is for. */
    public boolean hasOpening() {
        return found.opening;
    }
}
