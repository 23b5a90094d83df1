package org.camtay.documents;

import java.util.List;
import java.util.Locale;
import org.camtay.documents.Block.Align;

/** Paragraphs and words of a DOCX file. */
record DocxWords(WordXml xml, String language) {
    /** The width of the text in twentieths of a point: A4 without its edges. */
    static final int WIDTH = 9355;

    /** The room for the label of a list. */
    private static final int HANGING = 300;

    void paragraph(String style, List<Inline> words, Align align) {
        paragraph(style, 0, words, align);
    }

    void paragraph(String style, int indent, List<Inline> words, Align align) {
        paragraph(style, indent, "", words, align);
    }

    /** A paragraph whose label stands to the left of it. */
    void item(String style, int indent, String label, List<Inline> words, Align align) {
        paragraph(style, indent, label, words, align);
    }

    private void paragraph(String style, int indent, String label, List<Inline> words, Align align) {
        xml.element("p", () -> {
            xml.element("pPr", () -> {
                xml.empty("pStyle", "val", style);
                xml.element("tabs", () -> xml.empty("tab", "val", "right", "leader", "dot", "pos", "" + WIDTH));
                if (indent > 0) {
                    xml.empty("ind", "left", "" + indent, "hanging", label.isEmpty() ? "0" : "" + HANGING);
                }
                align(align);
            });
            if (!label.isEmpty()) {
                run(false, false, () -> xml.text(label));
                run(false, false, () -> xml.empty("tab"));
            }
            List<List<Inline>> lines = Blanks.lines(words);
            for (int i = 0; i < lines.size(); i++) {
                if (i > 0) {
                    run(false, false, () -> xml.empty("br"));
                }
                line(lines.get(i));
            }
        });
    }

    private void line(List<Inline> line) {
        for (int i = 0; i < line.size(); i++) {
            if (Blanks.endsLine(line, i)) {
                run(false, false, () -> xml.empty("tab"));
            } else {
                word(line.get(i), false, false);
            }
        }
    }

    /** The one paragraph of a cell. */
    void cell(String style, List<Inline> words, Align align, boolean strong) {
        xml.element("p", () -> {
            xml.element("pPr", () -> {
                xml.empty("pStyle", "val", style);
                if (strong) {
                    xml.empty("keepNext");
                }
                align(align);
            });
            words.forEach(word -> word(word, strong, true));
        });
    }

    private void align(Align align) {
        if (align != Align.LEFT) {
            xml.empty("jc", "val", align.name().toLowerCase(Locale.ROOT));
        }
    }

    /** An empty paragraph with a line below. */
    void line() {
        xml.element(
                "p",
                () -> xml.element(
                        "pPr",
                        () -> xml.element(
                                "pBdr",
                                () -> xml.empty(
                                        "bottom", "val", "single", "sz", "6", "space", "1", "color", "000000"))));
    }

    private void word(Inline word, boolean strong, boolean inCell) {
        switch (word) {
            case Inline.Text text -> run(strong || text.bold(), text.italic(), () -> xml.text(text.text()));
            case Inline.Blank blank ->
                run(false, false, () -> xml.text(inCell ? Blanks.inCell(blank) : Blanks.between(blank)));
            case Inline.Mark mark ->
                xml.element("r", () -> {
                    xml.element("rPr", () -> xml.empty("vertAlign", "val", "superscript"));
                    xml.text(Integer.toString(mark.number()));
                });
            case Inline.Break _ -> run(false, false, () -> xml.empty("br"));
        }
    }

    private void run(boolean bold, boolean italic, WordXml.Inside inside) {
        xml.element("r", () -> {
            xml.element("rPr", () -> {
                if (bold) {
                    xml.empty("b");
                }
                if (italic) {
                    xml.empty("i");
                }
                xml.empty("lang", "val", language);
            });
            inside.write();
        });
    }
}
