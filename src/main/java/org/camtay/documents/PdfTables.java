package org.camtay.documents;

import java.awt.Color;
import java.util.List;
import org.camtay.documents.Block.Cell;
import org.camtay.documents.Block.Row;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Tables on paper: lines around the cells, the head on every page, room for a hand in empty rows. */
final class PdfTables {
    private static final float PADDING = 2.5f;
    private static final float LINE = 0.5f;
    private static final float GAP = 6;
    private static final Color STRONG = new Color(0xEE, 0xEE, 0xEE);

    private PdfTables() {}

    static PdfPTable table(Block.Table table, PdfWords words) {
        PdfPTable written = new PdfPTable(Columns.shares(table));
        written.setWidthPercentage(100);
        written.setSpacingBefore(GAP);
        written.setSpacingAfter(GAP);
        written.setKeepTogether(table.isLayout());
        if (!table.isLayout()) {
            row(new Row(table.head(), true), table, written, words);
            written.setHeaderRows(1);
        }
        for (Row row : table.rows()) {
            row(row, table, written, words);
        }
        return written;
    }

    private static void row(Row row, Block.Table table, PdfPTable written, PdfWords words) {
        boolean room = Blanks.waits(row, table) || Blanks.isRoom(row, table);
        List<Cell> cells = row.cells();
        for (int column = 0; column < table.aligns().size(); column++) {
            Cell content = column < cells.size() ? cells.get(column) : new Cell(List.of());
            PdfPCell cell = cell(content, table.isLayout(), words, row.strong());
            cell.setHorizontalAlignment(PdfPaper.alignment(table.aligns().get(column)));
            if (room) {
                cell.setMinimumHeight(Blanks.ROW_HEIGHT);
            }
            written.addCell(cell);
        }
    }

    private static PdfPCell cell(Cell cell, boolean layout, PdfWords words, boolean strong) {
        boolean room = Blanks.isEmpty(cell) && !layout;
        Paragraph paragraph = room
                ? PdfWords.blank(PdfWords.TABLE)
                : words.cell(cell.words(), layout ? PdfWords.BODY : PdfWords.TABLE, strong);
        PdfPCell filled = new PdfPCell(paragraph);
        filled.setLeading(paragraph.getLeading(), 0);
        filled.setUseAscender(true);
        filled.setUseDescender(true);
        filled.setPadding(layout ? 1 : PADDING);
        filled.setPaddingBottom(layout ? 2 : PADDING + 1);
        filled.setBorder(layout ? Rectangle.NO_BORDER : Rectangle.BOX);
        filled.setBorderWidth(LINE);
        if (strong) {
            filled.setBackgroundColor(STRONG);
        }
        return filled;
    }
}
