package org.camtay.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** The file for word processors, read with a library that did not write it. */
class DocxPaperTest {

    private static XWPFDocument opened(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(paper.docx()));
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Paper hostile() {
        Values values = new Values(
                Map.of("cell.name", String.join("\n", PaperTest.HOSTILE) + "\u0000\u202E"),
                Map.of("items", List.of(Map.of("items", PaperTest.HOSTILE.getFirst()))));
        return PaperTest.paper("<p>" + PaperTest.FIELD + "</p>" + PaperTest.ROWS)
                .filled(values);
    }

    @Test
    void title_paragraphs_lists_and_tables_come_back_as_they_were_written() throws IOException {
        Paper paper = PaperTest.paper("<h2>Phần một</h2><p>Chi ủy <strong>thống nhất</strong></p>"
                + "<ol><li>Điểm danh</li><li>Đảng phí</li></ol>" + PaperTest.ROWS);
        try (XWPFDocument document = opened(paper)) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("Biên bản", "Phần một", "Chi ủy thống nhất", "1.\tĐiểm danh", "2.\tĐảng phí");
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getRow(0).getCell(0).getText()).isEqualTo("Việc");
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Biên bản");
        }
    }

    @Test
    void hostile_values_are_text_in_the_file() throws IOException {
        try (XWPFDocument document = opened(hostile())) {
            assertThat(document.getParagraphs().get(1).getText()).isEqualTo(String.join("\n", PaperTest.HOSTILE));
            assertThat(document.getTables().getFirst().getRow(1).getCell(0).getText())
                    .isEqualTo(PaperTest.HOSTILE.getFirst());
        }
    }

    @Test
    void every_part_is_well_formed_and_nothing_lies_outside_the_file() throws Exception {
        Map<String, byte[]> parts = parts(hostile().docx());
        assertThat(parts).containsKeys("[Content_Types].xml", "word/document.xml", "word/styles.xml");
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(part.getValue()));
            assertThat(new String(part.getValue(), StandardCharsets.UTF_8))
                    .doesNotContain("TargetMode", "vbaProject", "instrText xml:space=\"preserve\">x");
        }
    }

    @Test
    void the_page_is_a4_and_numbered_from_the_second_on() throws IOException {
        String document = new String(parts(hostile().docx()).get("word/document.xml"), StandardCharsets.UTF_8);
        assertThat(document).contains("w:w=\"11906\" w:h=\"16838\"", "<w:titlePg", "footerReference");
    }
}
