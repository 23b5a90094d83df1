package org.camtay.documents;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.camtay.documents.Block.Align;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.draw.LineSeparator;

/** Writes a paper as PDF in A4 with its own fonts. */
final class PdfPaper {
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float LEFT = 30 * MILLIMETRE;
    private static final float RIGHT = 15 * MILLIMETRE;
    private static final float EDGE = 20 * MILLIMETRE;
    private static final float GAP = 5;
    private static final float INDENT = 18;

    /** A heading with less room below begins the next page. */
    private static final float ROOM_BELOW_HEADING = 80;

    private final Paper paper;
    private final PdfWords words = new PdfWords();

    PdfPaper(Paper paper) {
        this.paper = paper;
    }

    byte[] file() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, LEFT, RIGHT, EDGE, EDGE);
        PdfWriter writer = PdfWriter.getInstance(document, file);
        writer.setPageEvent(new PdfPageNumbers());
        document.addTitle(paper.title());
        document.setDocumentLanguage(paper.language());
        document.open();
        if (paper.showsTitle()) {
            document.add(title());
        }
        for (Block block : paper.blocks()) {
            if (block instanceof Block.Heading && writer.getVerticalPosition(false) < EDGE + ROOM_BELOW_HEADING) {
                document.newPage();
            }
            elements(block, 0).forEach(document::add);
        }
        notes().forEach(document::add);
        document.close();
        return file.toByteArray();
    }

    private Paragraph title() {
        Paragraph title = words.paragraph(List.of(Inline.Text.of(paper.title())), PdfWords.TITLE, true);
        title.setAlignment(Element.ALIGN_CENTER);
        title.setSpacingAfter(2 * GAP);
        return title;
    }

    private List<Element> notes() {
        List<Element> notes = new ArrayList<>();
        if (!paper.notes().isEmpty()) {
            notes.add(PdfWords.drawn(new LineSeparator(0.5f, 30, null, Element.ALIGN_LEFT, 0)));
        }
        for (int i = 0; i < paper.notes().size(); i++) {
            Paragraph note = words.paragraph(
                    List.of(
                            new Inline.Mark(i + 1),
                            Inline.Text.of(" " + paper.notes().get(i))),
                    PdfWords.NOTE,
                    false);
            note.setSpacingAfter(2);
            notes.add(note);
        }
        return notes;
    }

    private List<Element> elements(Block block, float indent) {
        return switch (block) {
            case Block.Heading heading -> List.of(heading(heading));
            case Block.Paragraph paragraph -> List.of(paragraph(paragraph, indent));
            case Block.Listing listing -> listing(listing, indent);
            case Block.Table table -> List.of(PdfTables.table(table, words));
            case Block.Aside aside -> List.of(aside(aside));
            case Block.Line _ -> List.of(PdfWords.drawn(new LineSeparator()));
        };
    }

    private Paragraph heading(Block.Heading heading) {
        Paragraph paragraph = words.paragraph(heading.words(), PdfWords.BODY, true);
        paragraph.setSpacingBefore(2 * GAP);
        paragraph.setSpacingAfter(GAP);
        return paragraph;
    }

    private Paragraph paragraph(Block.Paragraph block, float indent) {
        Paragraph paragraph = words.paragraph(block.words(), PdfWords.BODY, false);
        paragraph.setAlignment(alignment(block.align()));
        paragraph.setIndentationLeft(indent);
        paragraph.setSpacingAfter(GAP);
        return paragraph;
    }

    static int alignment(Align align) {
        return switch (align) {
            case LEFT -> Element.ALIGN_LEFT;
            case CENTER -> Element.ALIGN_CENTER;
            case RIGHT -> Element.ALIGN_RIGHT;
        };
    }

    private List<Element> listing(Block.Listing listing, float indent) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < listing.items().size(); i++) {
            String label = listing.isNumbered() ? (listing.start() + i) + ". " : "– ";
            boolean first = true;
            for (Block block : listing.items().get(i)) {
                if (first && block instanceof Block.Paragraph paragraph) {
                    elements.add(item(label, paragraph, indent + INDENT));
                } else {
                    elements.addAll(elements(block, indent + INDENT));
                }
                first = false;
            }
        }
        return elements;
    }

    private Paragraph item(String label, Block.Paragraph block, float indent) {
        List<Inline> line = new ArrayList<>();
        line.add(Inline.Text.of(label));
        line.addAll(block.words());
        Paragraph paragraph = paragraph(new Block.Paragraph(line), indent);
        paragraph.setFirstLineIndent(-INDENT + GAP);
        return paragraph;
    }

    private PdfPTable aside(Block.Aside aside) {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.LEFT);
        cell.setBorderWidthLeft(2);
        cell.setPadding(GAP);
        cell.setPaddingLeft(2 * GAP);
        aside.blocks().forEach(block -> elements(block, 0).forEach(cell::addElement));
        PdfPTable table = new PdfPTable(1);
        table.setWidthPercentage(100);
        table.setSpacingBefore(GAP);
        table.setSpacingAfter(GAP);
        table.addCell(cell);
        return table;
    }
}
