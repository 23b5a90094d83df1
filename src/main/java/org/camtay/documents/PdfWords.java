package org.camtay.documents;

import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.draw.DottedLineSeparator;
import org.openpdf.text.pdf.draw.DrawInterface;
import org.openpdf.text.pdf.draw.LineSeparator;

/** Words in the fonts of a PDF; lines are high enough for two marks above a capital. */
final class PdfWords {
    static final float TITLE = 15;
    static final float BODY = 13;
    static final float TABLE = 11;
    static final float NOTE = 9.5f;

    private static final float LEADING = 1.4f;
    private static final float RAISED = 0.35f;
    private static final float SMALL = 0.7f;
    private static final float DOTS_BELOW = -1;

    /** Stands for a letter that the font does not have. */
    private static final String UNKNOWN = "□";

    Paragraph paragraph(List<Inline> words, float size, boolean strong) {
        Paragraph paragraph = blank(size);
        List<List<Inline>> lines = Blanks.lines(words);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                paragraph.add(new Chunk("\n", plain(size)));
            }
            List<Inline> line = lines.get(i);
            for (int word = 0; word < line.size(); word++) {
                paragraph.add(Blanks.endsLine(line, word) ? leader() : chunk(line.get(word), size, strong, false));
            }
        }
        return paragraph;
    }

    Paragraph cell(List<Inline> words, float size, boolean strong) {
        Paragraph paragraph = blank(size);
        words.forEach(word -> paragraph.add(chunk(word, size, strong, true)));
        return paragraph;
    }

    /** A paragraph with nothing in it yet; what it is spaced with has our font too. */
    static Paragraph blank(float size) {
        return new Paragraph(size * LEADING, "", plain(size));
    }

    /** A paragraph that is a line. */
    static Paragraph drawn(LineSeparator line) {
        Paragraph paragraph = blank(NOTE);
        paragraph.add(drawn((DrawInterface) line));
        return paragraph;
    }

    private static Chunk drawn(DrawInterface drawing) {
        Chunk chunk = new Chunk(drawing);
        chunk.setFont(plain(BODY));
        return chunk;
    }

    private static Chunk leader() {
        DottedLineSeparator dots = new DottedLineSeparator();
        dots.setGap(3);
        dots.setLineWidth(0.8f);
        dots.setOffset(DOTS_BELOW);
        return drawn((DrawInterface) dots);
    }

    private static Chunk chunk(Inline word, float size, boolean strong, boolean inCell) {
        return switch (word) {
            case Inline.Text text ->
                new Chunk(known(text.text()), PdfFonts.of(strong || text.bold(), text.italic(), size));
            case Inline.Blank blank -> new Chunk(inCell ? Blanks.inCell(blank) : Blanks.between(blank), plain(size));
            case Inline.Mark mark ->
                new Chunk(Integer.toString(mark.number()), plain(size * SMALL)).setTextRise(size * RAISED);
            case Inline.Break _ -> new Chunk("\n", plain(size));
        };
    }

    private static Font plain(float size) {
        return PdfFonts.of(false, false, size);
    }

    private static String known(String text) {
        StringBuilder known = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (PdfFonts.has(point)) {
                known.appendCodePoint(point);
            } else {
                known.append(UNKNOWN);
            }
        });
        return known.toString();
    }
}
