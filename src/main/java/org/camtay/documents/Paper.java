package org.camtay.documents;

import java.util.List;

/**
 * One document, ready to be filled and written.
 *
 * @param title of the file and, where {@link #showsTitle}, of the page
 * @param language its tag
 * @param notes in the order of their numbers, from 1
 * @param showsTitle an official paper carries its title in the text
 */
public record Paper(String title, String language, List<Block> blocks, List<String> notes, boolean showsTitle) {
    public Paper {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /**
     * A text that was rendered for the screen, as paper. An official paper begins with a table without headings, its letterhead,
     * and has its title below.
     *
     * @param safeHtml as the grammar writes it
     */
    public static Paper of(String title, String language, String safeHtml) {
        HtmlReader reader = HtmlReader.read(safeHtml);
        boolean official = !reader.blocks().isEmpty()
                && reader.blocks().getFirst() instanceof Block.Table table
                && table.isLayout();
        return new Paper(title, language, reader.blocks(), reader.notes(), !official);
    }

    /** With these values in its blanks; what has no value stays blank. */
    public Paper filled(Values values) {
        return new Paper(title, language, new Filling(values).blocks(blocks), notes, showsTitle);
    }

    /** The paper as part of a page; all text in it is escaped. */
    public String html() {
        return new HtmlPaper(this).html();
    }

    /** The paper for word processors. */
    public byte[] docx() {
        return new DocxPaper(this).file();
    }

    /** The paper as it comes out of the printer. */
    public byte[] pdf() {
        return new PdfPaper(this).file();
    }
}
