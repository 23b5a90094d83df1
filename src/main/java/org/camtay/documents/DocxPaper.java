package org.camtay.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a paper as DOCX: a few fixed parts, and the text. */
final class DocxPaper {
    private static final List<String> FIXED = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "word/settings.xml",
            "word/footer1.xml");
    /** One step inwards, in twentieths of a point. */
    private static final int STEP = 360;

    private final Paper paper;
    private final WordXml xml = new WordXml();
    private final DocxWords words;

    DocxPaper(Paper paper) {
        this.paper = paper;
        this.words = new DocxWords(xml, paper.language());
    }

    byte[] file() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String name : FIXED) {
                add(zip, name, fixed(name));
            }
            add(zip, "docProps/core.xml", bytes(core()));
            add(zip, "word/document.xml", bytes(document()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] fixed(String name) throws IOException {
        try (InputStream part = DocxPaper.class.getResourceAsStream(name)) {
            if (part == null) {
                throw new IllegalStateException("the program was built without its part " + name);
            }
            return part.readAllBytes();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String core() {
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title><dc:language>%s</dc:language></cp:coreProperties>
                """.formatted(HtmlPaper.escape(PlainText.value(paper.title())), paper.language());
    }

    private String document() {
        return xml.root("document", () -> xml.element("body", this::body)).part();
    }

    private void body() {
        if (paper.showsTitle()) {
            words.paragraph("Title", List.of(Inline.Text.of(paper.title())), Block.Align.LEFT);
        }
        paper.blocks().forEach(block -> block(block, "Normal", 0));
        if (!paper.notes().isEmpty()) {
            words.line();
        }
        for (int i = 0; i < paper.notes().size(); i++) {
            words.paragraph(
                    "Note",
                    List.of(
                            new Inline.Mark(i + 1),
                            Inline.Text.of(" " + paper.notes().get(i))),
                    Block.Align.LEFT);
        }
        xml.element("sectPr", this::page);
    }

    /** A4; the number stands on each page but the first. */
    private void page() {
        xml.empty("footerReference", "type", "default", "r:id", "rId2");
        xml.empty("pgSz", "w", "11906", "h", "16838");
        xml.empty("pgMar", "top", "1134", "right", "850", "bottom", "1134", "left", "1701", "footer", "567");
        xml.empty("titlePg");
    }

    private void block(Block block, String style, int indent) {
        switch (block) {
            case Block.Heading heading ->
                words.paragraph(heading.level() > 2 ? "Heading2" : "Heading1", heading.words(), Block.Align.LEFT);
            case Block.Paragraph paragraph -> words.paragraph(style, indent, paragraph.words(), paragraph.align());
            case Block.Listing listing -> listing(listing, style, indent);
            case Block.Table table -> new DocxTable(xml, words, table).write();
            case Block.Aside aside -> aside.blocks().forEach(inner -> block(inner, "Aside", indent));
            case Block.Line _ -> words.line();
        }
    }

    private void listing(Block.Listing listing, String style, int indent) {
        for (int i = 0; i < listing.items().size(); i++) {
            String label = listing.isNumbered() ? (listing.start() + i) + "." : "–";
            boolean first = true;
            for (Block block : listing.items().get(i)) {
                if (first && block instanceof Block.Paragraph paragraph) {
                    words.item(style, indent + STEP, label, paragraph.words(), paragraph.align());
                } else {
                    block(block, style, indent + STEP);
                }
                first = false;
            }
        }
    }
}
