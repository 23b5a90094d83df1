package org.camtay.documents;

import java.util.List;
import java.util.Locale;
import org.camtay.documents.Block.Align;
import org.camtay.documents.Block.Cell;
import org.camtay.documents.Block.Row;

/** Writes a paper as HTML; every text is escaped, and nothing in it is a link or runs. */
final class HtmlPaper {
    private final Paper paper;
    private final StringBuilder html = new StringBuilder();

    HtmlPaper(Paper paper) {
        this.paper = paper;
    }

    String html() {
        html.append("<div class=\"paper\" lang=\"")
                .append(escape(paper.language()))
                .append("\">");
        blocks(paper.blocks());
        if (!paper.notes().isEmpty()) {
            html.append("<ol class=\"paper-notes\">");
            paper.notes()
                    .forEach(note -> html.append("<li>").append(escape(note)).append("</li>"));
            html.append("</ol>");
        }
        return html.append("</div>").toString();
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> words("h" + Math.min(6, heading.level()), "", heading.words());
            case Block.Paragraph paragraph -> words("p", align(paragraph.align()), paragraph.words());
            case Block.Listing listing -> listing(listing);
            case Block.Table table -> table(table);
            case Block.Aside aside -> {
                html.append("<div class=\"alert\">");
                blocks(aside.blocks());
                html.append("</div>");
            }
            case Block.Line _ -> html.append("<hr>");
        }
    }

    private void listing(Block.Listing listing) {
        String name = listing.isNumbered() ? "ol" : "ul";
        html.append('<').append(name);
        if (listing.start() > 1) {
            html.append(" start=\"").append(listing.start()).append('"');
        }
        html.append('>');
        for (List<Block> item : listing.items()) {
            html.append("<li>");
            if (item.size() == 1 && item.getFirst() instanceof Block.Paragraph only) {
                words(only.words());
            } else {
                blocks(item);
            }
            html.append("</li>");
        }
        html.append("</").append(name).append('>');
    }

    private void table(Block.Table table) {
        html.append(table.isLayout() ? "<table class=\"layout\" role=\"presentation\">" : "<table>");
        if (!table.isLayout()) {
            html.append("<thead>");
            row(table.head(), table, "th");
            html.append("</thead>");
        }
        html.append("<tbody>");
        for (Row row : table.rows()) {
            row(row.cells(), table, row.strong() ? "th" : "td");
        }
        html.append("</tbody></table>");
    }

    private void row(List<Cell> cells, Block.Table table, String name) {
        html.append("<tr>");
        for (int column = 0; column < cells.size(); column++) {
            Align align = column < table.aligns().size() ? table.aligns().get(column) : Align.LEFT;
            List<Inline> words = cells.get(column).words();
            words(words.isEmpty() && name.equals("th") ? "td" : name, align(align), words);
        }
        html.append("</tr>");
    }

    private static String align(Align align) {
        return align == Align.LEFT ? "" : align.name().toLowerCase(Locale.ROOT);
    }

    private void words(String name, String style, List<Inline> words) {
        html.append('<').append(name);
        if (!style.isEmpty()) {
            html.append(" class=\"").append(style).append('"');
        }
        html.append('>');
        words(words);
        html.append("</").append(name).append('>');
    }

    private void words(List<Inline> words) {
        for (Inline word : words) {
            switch (word) {
                case Inline.Text text -> text(text);
                case Inline.Blank blank -> blank(blank);
                case Inline.Mark mark ->
                    html.append("<sup>").append(mark.number()).append("</sup>");
                case Inline.Break _ -> html.append("<br>");
            }
        }
    }

    private void text(Inline.Text text) {
        html.append(text.bold() ? "<strong>" : "")
                .append(text.italic() ? "<em>" : "")
                .append(escape(text.text()))
                .append(text.italic() ? "</em>" : "")
                .append(text.bold() ? "</strong>" : "");
    }

    private void blank(Inline.Blank blank) {
        html.append("<span class=\"blank\"");
        if (!blank.label().isEmpty()) {
            html.append(" title=\"").append(escape(blank.label())).append('"');
        }
        html.append('>').append(Blanks.between(blank)).append("</span>");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;")
                .replace("'", "&#39;");
    }
}
