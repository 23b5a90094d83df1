package org.camtay.grammar;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camtay.grammar.MarkdownHtml.Links;

/** One block of a text, read from top to bottom; it is rendered when it is asked to. */
public final class MarkdownBlock {

    /** A heading in plain words. */
    public record Title(int level, String text) {}

    /** A paragraph that is nothing but one link. */
    public record LoneLink(String text, String target) {}

    private final Node node;

    MarkdownBlock(Node node) {
        this.node = node;
    }

    public Optional<Title> title() {
        return node instanceof Heading heading
                ? Optional.of(new Title(heading.getLevel(), MarkdownSource.plain(heading)))
                : Optional.empty();
    }

    public boolean isParagraph() {
        return node instanceof Paragraph;
    }

    public Optional<LoneLink> loneLink() {
        return node instanceof Paragraph
                        && node.getFirstChild() instanceof Link link
                        && node.getFirstChild().getNext() == null
                ? Optional.of(
                        new LoneLink(MarkdownSource.plain(link), link.getUrl().toString()))
                : Optional.empty();
    }

    public Optional<AlertText> alert() {
        return node instanceof BlockQuote quote ? AlertText.of(quote) : Optional.empty();
    }

    /** The steps of a list all of whose items have a box; empty otherwise. */
    public List<StepText> steps() {
        List<StepText> steps = new ArrayList<>();
        Node item = node instanceof BulletList ? node.getFirstChild() : null;
        for (; item != null; item = item.getNext()) {
            Optional<StepText> step = item instanceof BulletListItem bullet ? StepText.of(bullet) : Optional.empty();
            if (step.isEmpty()) {
                return List.of();
            }
            steps.add(step.get());
        }
        return steps;
    }

    /** The comment that is all of this block. */
    public Optional<String> comment() {
        return node instanceof HtmlCommentBlock
                ? Optional.of(node.getChars().toString().strip())
                : Optional.empty();
    }

    /** Safe HTML. */
    public String html(Links links) {
        return MarkdownHtml.html(node, links);
    }
}
