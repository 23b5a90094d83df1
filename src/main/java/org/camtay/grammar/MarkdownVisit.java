package org.camtay.grammar;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camtay.grammar.MarkdownSource.Alert;
import org.camtay.grammar.MarkdownSource.Markup;
import org.camtay.grammar.MarkdownSource.Note;
import org.camtay.grammar.MarkdownSource.Passage;
import org.camtay.grammar.MarkdownSource.Picture;
import org.camtay.grammar.MarkdownSource.Remark;
import org.camtay.grammar.MarkdownSource.Target;
import org.camtay.grammar.MarkdownSource.Task;
import org.camtay.grammar.MarkdownSource.Title;

/** Goes through the tree of a text once and notes what stands where. */
final class MarkdownVisit {
    final List<Title> titles = new ArrayList<>();
    final List<Target> links = new ArrayList<>();
    final List<Target> references = new ArrayList<>();
    final List<Picture> pictures = new ArrayList<>();
    final List<Passage> passages = new ArrayList<>();
    final List<Markup> markup = new ArrayList<>();
    final List<Alert> alerts = new ArrayList<>();
    final List<Task> tasks = new ArrayList<>();
    final List<Note> footnoteMarks = new ArrayList<>();
    final List<Note> footnoteTexts = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();
    final List<Position> brackets = new ArrayList<>();
    final Set<Integer> exactLines = new HashSet<>();
    final boolean opening;

    private final SourceFile file;

    MarkdownVisit(SourceFile file, Document document) {
        this.file = file;
        this.opening = opening(document);
        visit(document);
    }

    private void visit(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            note(node);
            keepExact(node);
            visit(node);
        }
    }

    /** In code, comments and targets every space counts; so it does wherever one of them goes over several lines. */
    private void keepExact(Node node) {
        boolean block = node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock;
        boolean inline = node instanceof Code
                || node instanceof HtmlBlockBase
                || node instanceof HtmlInlineBase
                || node instanceof LinkNodeBase
                || node instanceof RefNode;
        int first = place(node.getStartOffset()).line();
        int last = place(node.getEndOffset()).line();
        if (block || (inline && last > first)) {
            for (int line = first; line <= last; line++) {
                exactLines.add(line);
            }
        }
    }

    private void note(Node node) {
        switch (node) {
            case Heading heading ->
                titles.add(new Title(heading.getLevel(), MarkdownSource.plain(heading), at(heading)));
            case Image image ->
                pictures.add(new Picture(
                        image.getText().toString().strip(),
                        image.getUrl().toString(),
                        ImageWidth.comment(image, offset -> place(image.getEndOffset() + offset)),
                        at(image)));
            case Link link ->
                links.add(new Target(MarkdownSource.plain(link), link.getUrl().toString(), isAlone(link), at(link)));
            case AutoLink link ->
                links.add(new Target(MarkdownSource.plain(link), link.getText().toString(), isAlone(link), at(link)));
            case LinkRef link when link.isDefined() -> references.add(reference(link));
            case LinkRef link when isWiki(link) -> brackets.add(place(link.getStartOffset() - 1));
            case ImageRef image when image.isDefined() -> references.add(reference(image));
            case Reference definition -> references.add(reference(definition));
            case Footnote mark -> footnoteMarks.add(new Note(mark.getText().toString(), mark.isDefined(), at(mark)));
            case FootnoteBlock text ->
                footnoteTexts.add(new Note(
                        text.getText().toString(), text.getFirstReferenceOffset() < Integer.MAX_VALUE, at(text)));
            case HtmlCommentBlock html
            when isComment(html) ->
                remarks.add(new Remark(html.getChars().toString().strip(), at(html)));
            case HtmlInline html when !isComment(html) -> markup.add(markup(html));
            case HtmlBlock html when !isComment(html) -> markup.add(markup(html));
            case HtmlCommentBlock html when !isComment(html) -> markup.add(markup(html));
            case BlockQuote quote -> alert(quote).ifPresent(alerts::add);
            case BulletListItem item -> task(item).ifPresent(tasks::add);
            case Paragraph paragraph -> passages.add(passage(paragraph));
            default -> {}
        }
    }

    private static boolean isAlone(Node link) {
        return link.getParent() instanceof Paragraph && link.getPrevious() == null && link.getNext() == null;
    }

    /** {@code [[…]]} is read as the inner brackets with one more bracket of text on either side. */
    private boolean isWiki(LinkRef link) {
        String text = file.text();
        int start = file.bodyStart() + link.getStartOffset();
        int end = file.bodyStart() + link.getEndOffset();
        return start > file.bodyStart()
                && end < text.length()
                && text.charAt(start - 1) == '['
                && text.charAt(end) == ']';
    }

    private Target reference(Node node) {
        return new Target(node.getChars().toString(), node.getChars().toString(), false, at(node));
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
        return new Passage(MarkdownSource.plain(paragraph), at(paragraph));
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

    private Position at(Node node) {
        return place(node.getStartOffset());
    }

    private Position place(int offset) {
        return file.position(file.bodyStart() + offset);
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
