package org.camtay.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.camtay.grammar.MarkdownHtml;
import org.camtay.grammar.SourceFile;

/** Markdown of another system as ours, without HTML, pictures and links inwards; and ours as HTML for others. */
public final class ForeignMarkdown {

    private ForeignMarkdown() {}

    public static String blocks(String markdown, Tally tally) {
        return HtmlText.blocks(html(markdown, tally), tally);
    }

    public static String inline(String markdown, Tally tally) {
        return HtmlText.inline(html(markdown, tally), tally);
    }

    public static String words(String markdown, Tally tally) {
        return HtmlText.words(html(markdown, tally), tally);
    }

    /** HTML with links to other sites only; what nobody writes by hand becomes plain text. */
    static String html(String markdown, Tally tally) {
        String plain = RawHtml.without(markdown, (name, _) -> tally.element(name.equals("!--") ? "<!-- -->" : name));
        SourceFile file = SourceFile.read("x.md", ("\n" + plain).getBytes(StandardCharsets.UTF_8));
        if (!file.isReadable()) {
            tally.deep();
            return "<p>" + MarkdownHtml.escape(plain) + "</p>";
        }
        return MarkdownHtml.html(plain, outward(tally));
    }

    private static MarkdownHtml.Links outward(Tally tally) {
        return new MarkdownHtml.Links() {
            @Override
            public Optional<MarkdownHtml.Anchor> anchor(String target) {
                if (target.startsWith("http://") || target.startsWith("https://")) {
                    return Optional.of(new MarkdownHtml.Anchor("a", target, MarkdownHtml.OUTSIDE, "", ""));
                }
                tally.link(target);
                return Optional.empty();
            }

            @Override
            public Optional<MarkdownHtml.Picture> image(String target) {
                tally.picture(target);
                return Optional.empty();
            }
        };
    }
}
