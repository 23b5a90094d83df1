package org.camtay.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** Our own fonts, read when the first PDF is written; a file carries only the letters that it uses. */
final class PdfFonts {
    private static final String FOLDER = "/META-INF/resources/fonts/LiberationSerif-";
    private static final BaseFont REGULAR = read("Regular");
    private static final BaseFont BOLD = read("Bold");
    private static final BaseFont ITALIC = read("Italic");
    private static final BaseFont BOLD_ITALIC = read("BoldItalic");

    private PdfFonts() {}

    static Font of(boolean bold, boolean italic, float size) {
        return new Font(base(bold, italic), size);
    }

    static boolean has(int point) {
        return REGULAR.charExists(point);
    }

    private static BaseFont base(boolean bold, boolean italic) {
        if (bold) {
            return italic ? BOLD_ITALIC : BOLD;
        }
        return italic ? ITALIC : REGULAR;
    }

    private static BaseFont read(String style) {
        String name = FOLDER + style + ".ttf";
        try (InputStream file = PdfFonts.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the program was built without its font " + name);
            }
            return BaseFont.createFont(
                    style + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, file.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
