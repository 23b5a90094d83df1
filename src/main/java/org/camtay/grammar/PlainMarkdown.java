package org.camtay.grammar;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** Markdown as two libraries read and render it by themselves, with tables: what the speed of ours is held against. */
public final class PlainMarkdown {
    private static final MutableDataSet OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(com.vladsch.flexmark.ext.tables.TablesExtension.create()));
    private static final Parser FLEXMARK = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer FLEXMARK_HTML =
            HtmlRenderer.builder(OPTIONS).build();

    private static final List<org.commonmark.Extension> EXTENSIONS =
            List.of(org.commonmark.ext.gfm.tables.TablesExtension.create());
    private static final org.commonmark.parser.Parser COMMONMARK =
            org.commonmark.parser.Parser.builder().extensions(EXTENSIONS).build();
    private static final org.commonmark.renderer.html.HtmlRenderer COMMONMARK_HTML =
            org.commonmark.renderer.html.HtmlRenderer.builder()
                    .extensions(EXTENSIONS)
                    .build();

    private PlainMarkdown() {}

    /** Returns a number that depends on the tree. */
    public static long parseWithFlexmark(String text) {
        return FLEXMARK.parse(text).getEndOffset();
    }

    /** Returns a number that depends on the tree. */
    public static long parseWithCommonmark(String text) {
        return COMMONMARK.parse(text).getFirstChild() == null ? 0 : 1;
    }

    /** Returns the length of the HTML. */
    public static long renderWithFlexmark(String text) {
        return FLEXMARK_HTML.render(FLEXMARK.parse(text)).length();
    }

    /** Returns the length of the HTML. */
    public static long renderWithCommonmark(String text) {
        return COMMONMARK_HTML.render(COMMONMARK.parse(text)).length();
    }
}
