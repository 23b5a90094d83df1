package org.camtay.documents;

import java.util.List;
import org.camtay.documents.Block.Cell;
import org.camtay.documents.Block.Row;

/** One table of a DOCX file: its head on every page, no row over two pages, room for a hand in empty rows. */
final class DocxTable {
    private static final int TWENTIETHS = 20;
    private static final String STRONG = "EEEEEE";

    private final WordXml xml;
    private final DocxWords words;
    private final Block.Table table;
    private final int[] widths;

    DocxTable(WordXml xml, DocxWords words, Block.Table table) {
        this.xml = xml;
        this.words = words;
        this.table = table;
        float[] shares = Columns.shares(table);
        this.widths = new int[shares.length];
        for (int i = 0; i < shares.length; i++) {
            widths[i] = Math.round(shares[i] * DocxWords.WIDTH);
        }
    }

    void write() {
        xml.element("tbl", () -> {
            xml.element("tblPr", () -> {
                xml.empty("tblStyle", "val", table.isLayout() ? "TableNormal" : "Ruled");
                xml.empty("tblW", "w", "" + DocxWords.WIDTH, "type", "dxa");
                xml.empty("tblLayout", "type", "fixed");
            });
            xml.element("tblGrid", () -> {
                for (int width : widths) {
                    xml.empty("gridCol", "w", "" + width);
                }
            });
            if (!table.isLayout()) {
                row(new Row(table.head(), true), true);
            }
            table.rows().forEach(row -> row(row, false));
        });
        gap();
    }

    /** Two tables without anything between them would become one. */
    private void gap() {
        xml.element(
                "p",
                () -> xml.element(
                        "pPr",
                        () -> xml.empty("spacing", "before", "0", "after", "0", "line", "120", "lineRule", "exact")));
    }

    private void row(Row row, boolean head) {
        boolean room = Blanks.waits(row, table) || Blanks.isRoom(row, table);
        xml.element("tr", () -> {
            xml.element("trPr", () -> {
                xml.empty("cantSplit");
                if (room) {
                    xml.empty("trHeight", "val", "" + Blanks.ROW_HEIGHT * TWENTIETHS, "hRule", "atLeast");
                }
                if (head) {
                    xml.empty("tblHeader");
                }
            });
            for (int column = 0; column < widths.length; column++) {
                cell(row, column);
            }
        });
    }

    private void cell(Row row, int column) {
        Cell cell = column < row.cells().size() ? row.cells().get(column) : new Cell(List.of());
        boolean room = !table.isLayout() && Blanks.isEmpty(cell);
        xml.element("tc", () -> {
            xml.element("tcPr", () -> {
                xml.empty("tcW", "w", "" + widths[column], "type", "dxa");
                if (row.strong()) {
                    xml.empty("shd", "val", "clear", "color", "auto", "fill", STRONG);
                }
            });
            words.cell(
                    table.isLayout() ? "LayoutCell" : "Cell",
                    room ? List.of() : cell.words(),
                    table.aligns().get(column),
                    row.strong());
        });
    }
}
