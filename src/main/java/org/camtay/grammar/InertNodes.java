package org.camtay.grammar;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.Optional;
import java.util.Set;
import org.camtay.grammar.MarkdownHtml.Anchor;
import org.camtay.grammar.MarkdownHtml.Links;
import org.camtay.grammar.MarkdownHtml.Picture;

/** Renders what could do harm: links and images as the context allows, HTML as text, comments not at all. */
final class InertNodes implements NodeRenderer {
    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(Link.class, this::link),
                new NodeRenderingHandler<>(AutoLink.class, this::autoLink),
                new NodeRenderingHandler<>(MailLink.class, (node, context, html) -> html.text(node.getText())),
                new NodeRenderingHandler<>(LinkRef.class, this::reference),
                new NodeRenderingHandler<>(ImageRef.class, this::imageReference),
                new NodeRenderingHandler<>(Image.class, this::image),
                new NodeRenderingHandler<>(HtmlInline.class, (node, context, html) -> html.text(node.getChars())),
                new NodeRenderingHandler<>(Code.class, (node, context, html) -> code(node, html)),
                new NodeRenderingHandler<>(Footnote.class, this::footnote),
                new NodeRenderingHandler<>(FootnoteBlock.class, (node, context, html) -> {}),
                new NodeRenderingHandler<>(HtmlBlock.class, this::block),
                new NodeRenderingHandler<>(HtmlCommentBlock.class, (node, context, html) -> {}),
                new NodeRenderingHandler<>(HtmlInlineComment.class, (node, context, html) -> {}));
    }

    private static Links links(NodeRendererContext context) {
        return MarkdownHtml.LINKS.get(context.getDocument());
    }

    /** Line ends become spaces, and one space goes from both ends when there is more than spaces: CommonMark 0.31, 6.1. */
    private static void code(Code node, HtmlWriter html) {
        String text = node.getText().toString().replace('\n', ' ');
        boolean padded = text.length() > 1 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        html.tag("code")
                .text(padded ? text.substring(1, text.length() - 1) : text)
                .tag("/code");
    }

    private void link(Link node, NodeRendererContext context, HtmlWriter html) {
        link(node, node.getUrl().unescape(), node.getTitle().unescape(), context, html);
    }

    private void link(Node node, String target, String title, NodeRendererContext context, HtmlWriter html) {
        Optional<Anchor> anchor = links(context).anchor(target);
        anchor.ifPresent(found -> open(found, title, html));
        context.renderChildren(node);
        anchor.ifPresent(found -> close(found, html));
    }

    /** A link by reference means what its definition says; without one it is text. */
    private void reference(LinkRef node, NodeRendererContext context, HtmlWriter html) {
        Reference definition = node.isDefined() ? node.getReferenceNode(node.getDocument()) : null;
        if (definition == null) {
            raw(node, context, html);
        } else {
            link(node, definition.getUrl().unescape(), definition.getTitle().unescape(), context, html);
        }
    }

    private void imageReference(ImageRef node, NodeRendererContext context, HtmlWriter html) {
        Reference definition = node.isDefined() ? node.getReferenceNode(node.getDocument()) : null;
        if (definition == null) {
            raw(node, context, html);
        } else {
            image(node, definition.getUrl().unescape(), definition.getTitle().unescape(), context, html);
        }
    }

    /** Brackets that refer to nothing are text; what stands between them may still have marks. */
    private static void raw(RefNode node, NodeRendererContext context, HtmlWriter html) {
        if (node.isReferenceTextCombined()) {
            html.text(node.getReferenceOpeningMarker().unescape());
            context.renderChildren(node);
            html.text(node.getReferenceClosingMarker().unescape());
        } else {
            html.text(node.getTextOpeningMarker().unescape());
            context.renderChildren(node);
            html.text(node.getTextClosingMarker().unescape());
            html.text(node.getReferenceOpeningMarker().unescape());
            html.text(node.getReference().unescape());
            html.text(node.getReferenceClosingMarker().unescape());
        }
    }

    private void autoLink(AutoLink node, NodeRendererContext context, HtmlWriter html) {
        Optional<Anchor> anchor = links(context).anchor(node.getText().toString());
        anchor.ifPresent(found -> open(found, "", html));
        html.text(node.getText());
        anchor.ifPresent(found -> close(found, html));
    }

    private static void open(Anchor anchor, String title, HtmlWriter html) {
        if (!anchor.address().isEmpty()) {
            html.attr("href", anchor.address());
        }
        if (anchor.style().equals(MarkdownHtml.OUTSIDE)) {
            html.attr("rel", MarkdownHtml.REL);
        } else if (!anchor.style().isEmpty()) {
            html.attr("class", anchor.style());
        }
        if (!anchor.field().isEmpty()) {
            html.attr("data-field", anchor.field());
        }
        if (!anchor.title().isEmpty() || !title.isEmpty()) {
            html.attr("title", anchor.title().isEmpty() ? title : anchor.title());
        }
        html.withAttr().tag(anchor.name());
    }

    private static void close(Anchor anchor, HtmlWriter html) {
        html.text(anchor.note()).tag("/" + anchor.name());
    }

    /** A label without a text is left as it is written. */
    private void footnote(Footnote node, NodeRendererContext context, HtmlWriter html) {
        FootnoteBlock text = node.getFootnoteBlock();
        if (text == null) {
            html.text(node.getChars());
            return;
        }
        String label = node.getText().toString();
        Optional<Anchor> anchor = links(context).footnote(label, () -> MarkdownHtml.children(text));
        anchor.ifPresent(found -> open(found, "", html));
        html.text(label);
        anchor.ifPresent(found -> close(found, html));
    }

    private void image(Image node, NodeRendererContext context, HtmlWriter html) {
        image(node, node.getUrl().unescape(), node.getTitle().unescape(), context, html);
    }

    private void image(Node node, String target, String title, NodeRendererContext context, HtmlWriter html) {
        Optional<Picture> picture = links(context).image(target);
        String alternative = new TextCollectingVisitor().collectAndGetText(node);
        if (picture.isEmpty()) {
            html.text(alternative);
            return;
        }
        Picture found =
                ImageWidth.of(node).map(width -> scaled(picture.get(), width)).orElse(picture.get());
        html.attr("src", found.address()).attr("alt", alternative);
        if (!title.isEmpty()) {
            html.attr("title", title);
        }
        if (found.width() > 0) {
            html.attr("width", Integer.toString(found.width()));
        }
        if (found.height() > 0) {
            html.attr("height", Integer.toString(found.height()));
        }
        html.withAttr().tagVoid("img");
    }

    /** The height follows the width, for the page not to jump when the image comes. */
    private static Picture scaled(Picture picture, int width) {
        int height = picture.width() == 0 ? 0 : Math.round((float) picture.height() * width / picture.width());
        return new Picture(picture.address(), width, height);
    }

    private void block(HtmlBlock node, NodeRendererContext context, HtmlWriter html) {
        html.tag("p").text(node.getContentChars().toString()).tag("/p");
    }
}
