package org.camtay.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML as our Markdown: paragraphs, lists, tables, quotations, code, emphasis and links out; everything else is its words. */
final class HtmlText {
    private static final int DEEPEST = 40;
    private static final Set<String> NEUTRAL =
            HtmlParts.names("body div p section article header footer main span font label tbody thead tfoot tr td "
                    + "th li dl dt dd abbr colgroup col center figure figcaption html wbr caption");
    private static final Set<String> BLOCKS =
            HtmlParts.names("div p section article header footer main dl dt dd center figure figcaption form "
                    + "fieldset details summary address nav aside video audio li");
    private static final Set<String> HEADINGS = HtmlParts.names("h1 h2 h3 h4 h5 h6");

    private final Tally tally;
    private final boolean flat;
    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int depth;

    private HtmlText(Tally tally, boolean flat, int depth) {
        this.tally = tally;
        this.flat = flat;
        this.depth = depth;
    }

    /** Blocks with a blank line between them. */
    static String blocks(String html, Tally tally) {
        return String.join("\n\n", new HtmlText(tally, false, 0).read(HtmlParts.body(html, tally)));
    }

    /** All of it on one line. */
    static String inline(String html, Tally tally) {
        return PlainText.line(String.join(" ", new HtmlText(tally, true, 0).read(HtmlParts.body(html, tally))));
    }

    /** Only its words. */
    static String words(String html, Tally tally) {
        Element body = HtmlParts.body(html, tally);
        body.select(String.join(",", RawHtml.WITH_CONTENT)).forEach(element -> {
            tally.element(element.normalName());
            element.remove();
        });
        body.select("img").forEach(image -> tally.picture(image.attr("alt")));
        return PlainText.line(ForeignText.clean(body.text()).text());
    }

    private List<String> read(Element parent) {
        children(parent);
        flush();
        return blocks;
    }

    private void children(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                line.append(PlainText.inline(spaced(clean(text.getWholeText()))));
            } else if (node instanceof Element element) {
                depth++;
                element(element);
                depth--;
            }
        }
    }

    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space || spaced.isEmpty() || spaced.charAt(spaced.length() - 1) != ' ') {
                spaced.append(space ? ' ' : c);
            }
        }
        return spaced.toString();
    }

    private void element(Element element) {
        String name = element.normalName();
        if (RawHtml.WITH_CONTENT.contains(name)) {
            tally.element(name);
        } else if (depth > DEEPEST) {
            tally.deep();
            line.append(PlainText.inline(spaced(clean(element.text()))));
        } else if (HEADINGS.contains(name)) {
            heading(element);
        } else if (BLOCKS.contains(name)) {
            note(element);
            flush();
            children(element);
            flush();
        } else {
            special(element, name);
        }
    }

    private void special(Element element, String name) {
        switch (name) {
            case "ul", "ol" -> list(element);
            case "table" -> table(element);
            case "pre" -> code(element);
            case "blockquote" -> quotation(element);
            case "br" -> line.append(flat ? " " : "\n");
            case "hr" -> flush();
            case "a" -> link(element);
            case "img" -> picture(element);
            case "code", "tt" -> line.append(HtmlParts.codeSpan(clean(element.text())));
            case "strong", "b" -> marked(element, "**");
            case "em", "i" -> marked(element, "*");
            default -> {
                note(element);
                children(element);
            }
        }
    }

    private static String clean(String text) {
        return ForeignText.clean(text).text();
    }

    /** Names what is lost of an element whose words stay. */
    private void note(Element element) {
        String name = element.normalName();
        boolean styled = element.attributes().asList().stream()
                .anyMatch(attribute -> attribute.getKey().startsWith("sty"));
        if (!NEUTRAL.contains(name)) {
            tally.element(name);
        } else if (styled) {
            tally.element(name + " (CSS)");
        }
    }

    private String inside(Element element) {
        return PlainText.line(String.join(" ", new HtmlText(tally, true, depth).read(element)));
    }

    private void heading(Element element) {
        flush();
        String words = inside(element);
        tally.element(element.normalName());
        if (!words.isEmpty()) {
            blocks.add(flat || words.contains("*") ? words : "**" + words + "**");
        }
    }

    private void marked(Element element, String mark) {
        String words = inside(element);
        String text = element.wholeText();
        boolean possible = !words.isEmpty() && words.indexOf('*') < 0;
        line.append(!text.isEmpty() && Character.isWhitespace(text.charAt(0)) ? " " : "");
        line.append(possible ? mark + words + mark : words);
        line.append(!text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1)) ? " " : "");
    }

    private void link(Element element) {
        String target = element.attr("href").strip();
        String words = inside(element);
        String lower = target.toLowerCase(Locale.ROOT);
        if (words.isEmpty()) {
            return;
        }
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            line.append('[')
                    .append(words)
                    .append("](")
                    .append(HtmlParts.address(target))
                    .append(')');
        } else {
            line.append(words);
            if (!target.isEmpty()) {
                tally.link(target);
            }
        }
    }

    private void picture(Element element) {
        String alternative = PlainText.line(clean(element.attr("alt")));
        tally.picture(alternative.isEmpty() ? element.attr("src").strip() : alternative);
        line.append(PlainText.inline(alternative));
    }

    private void quotation(Element element) {
        flush();
        if (flat) {
            blocks.add(inside(element));
            return;
        }
        String inner = String.join("\n\n", new HtmlText(tally, false, depth).read(element));
        if (!inner.isEmpty()) {
            blocks.add(("> " + inner.replace("\n", "\n> ")).replace("> \n", ">\n"));
        }
    }

    private void code(Element element) {
        flush();
        String words = clean(element.wholeText()).stripTrailing();
        if (!words.isBlank()) {
            blocks.add(flat ? HtmlParts.codeSpan(words) : HtmlParts.codeBlock(words));
        }
    }

    private void list(Element element) {
        flush();
        if (flat) {
            children(element);
            flush();
            return;
        }
        List<String> lines = HtmlParts.list(element, this::inside);
        if (!lines.isEmpty()) {
            blocks.add(String.join("\n", lines));
        }
    }

    private void table(Element table) {
        flush();
        List<List<String>> rows = HtmlParts.rows(table, this::inside);
        if (flat) {
            rows.forEach(cells -> blocks.add(String.join(" ", cells)));
        } else if (!rows.isEmpty()) {
            blocks.add(String.join("\n", HtmlParts.table(rows)));
        }
    }

    /** The words since the last block become a paragraph. */
    private void flush() {
        List<String> lines = new ArrayList<>();
        for (String part : line.toString().split("\n", -1)) {
            String words = PlainText.line(part);
            if (!words.isEmpty()) {
                lines.add(words);
            }
        }
        line.setLength(0);
        if (!lines.isEmpty()) {
            blocks.add(PlainText.lineStarts(String.join("\n", lines)).replace("\n", flat ? " " : "  \n"));
        }
    }
}
