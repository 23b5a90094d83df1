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
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
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
                new NodeRenderingHandler<>(LinkRef.class, (node, context, html) -> html.text(node.getChars())),
                new NodeRenderingHandler<>(ImageRef.class, (node, context, html) -> html.text(node.getChars())),
                new NodeRenderingHandler<>(Image.class, this::image),
                new NodeRenderingHandler<>(HtmlInline.class, (node, context, html) -> html.text(node.getChars())),
                new NodeRenderingHandler<>(Footnote.class, this::footnote),
                new NodeRenderingHandler<>(FootnoteBlock.class, (node, context, html) -> {}),
                new NodeRenderingHandler<>(HtmlBlock.class, this::block),
                new NodeRenderingHandler<>(HtmlCommentBlock.class, (node, context, html) -> {}),
                new NodeRenderingHandler<>(HtmlInlineComment.class, (node, context, html) -> {}));
    }

    private static Links links(NodeRendererContext context) {
        return MarkdownHtml.LINKS.get(context.getDocument());
    }

    private void link(Link node, NodeRendererContext context, HtmlWriter html) {
        Optional<Anchor> anchor = links(context).anchor(node.getUrl().toString());
        anchor.ifPresent(found -> open(found, html));
        context.renderChildren(node);
        anchor.ifPresent(found -> close(found, html));
    }

    private void autoLink(AutoLink node, NodeRendererContext context, HtmlWriter html) {
        Optional<Anchor> anchor = links(context).anchor(node.getText().toString());
        anchor.ifPresent(found -> open(found, html));
        html.text(node.getText());
        anchor.ifPresent(found -> close(found, html));
    }

    private static void open(Anchor anchor, HtmlWriter html) {
        if (!anchor.address().isEmpty()) {
            html.attr("href", anchor.address());
        }
        if (anchor.style().equals(MarkdownHtml.OUTSIDE)) {
            html.attr("rel", MarkdownHtml.REL);
        } else if (!anchor.style().isEmpty()) {
            html.attr("class", anchor.style());
        }
        if (!anchor.title().isEmpty()) {
            html.attr("title", anchor.title());
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
        anchor.ifPresent(found -> open(found, html));
        html.text(label);
        anchor.ifPresent(found -> close(found, html));
    }

    private void image(Image node, NodeRendererContext context, HtmlWriter html) {
        Optional<Picture> picture = links(context).image(node.getUrl().toString());
        String alternative = node.getText().toString();
        if (picture.isEmpty()) {
            html.text(alternative);
            return;
        }
        Picture found =
                ImageWidth.of(node).map(width -> scaled(picture.get(), width)).orElse(picture.get());
        html.attr("src", found.address()).attr("alt", alternative);
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
