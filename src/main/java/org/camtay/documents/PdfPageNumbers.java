package org.camtay.documents;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** The number at the foot of each page but the first, which needs none when it is the only one. */
final class PdfPageNumbers extends PdfPageEventHelper {
    private static final float ABOVE_EDGE = 28;

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        if (document.getPageNumber() > 1) {
            float middle = (document.left() + document.right()) / 2;
            ColumnText.showTextAligned(
                    writer.getDirectContent(),
                    Element.ALIGN_CENTER,
                    new Phrase(Integer.toString(document.getPageNumber()), PdfFonts.of(false, false, PdfWords.TABLE)),
                    middle,
                    ABOVE_EDGE,
                    0);
        }
    }
}
