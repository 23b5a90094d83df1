package org.camtay.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The file for the printer, read with a library that did not write it. */
class PdfPaperTest {

    private static final String WORDS =
            "Đảng ủy xã Ngọc Lưỡng, chi bộ thôn Hữu Phước, nghị quyết chuyên đề; TIẾN ĐỘ, ƯU ĐIỂM, Ổ, Ễ, Ậ, ỷ, ẵ, đ";

    private static String text(PDDocument document, int first, int last) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(first);
        stripper.setEndPage(last);
        return stripper.getText(document);
    }

    private static Paper rows(int count) {
        List<Map<String, String>> entries = IntStream.range(0, count)
                .mapToObj(i -> Map.of("items", "Việc số " + i))
                .toList();
        return PaperTest.paper(PaperTest.ROWS).filled(new Values(Map.of(), Map.of("items", entries)));
    }

    @Test
    void vietnamese_comes_back_letter_by_letter_and_composed() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(PaperTest.paper("<p>" + WORDS + "</p>").pdf())) {
            String text = text(document, 1, 1).replace("\n", " ");
            assertThat(text).contains(WORDS).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
        }
    }

    @Test
    void the_page_is_a4_and_all_fonts_are_inside() throws IOException {
        try (PDDocument document = Loader.loadPDF(
                PaperTest.paper("<p>a <strong>b</strong> <em>c</em></p>").pdf())) {
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(page.getMediaBox().getHeight()).isBetween(841f, 843f);
            int fonts = 0;
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                fonts++;
            }
            assertThat(fonts).isEqualTo(3);
        }
    }

    @Test
    void a_long_table_has_its_head_on_every_page_and_pages_are_numbered_from_the_second_on() throws IOException {
        try (PDDocument document = Loader.loadPDF(rows(120).pdf())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                assertThat(text(document, page, page)).contains("Phút");
            }
            assertThat(text(document, 1, 1).strip()).doesNotEndWith("\n1");
            assertThat(text(document, 2, 2).strip()).endsWith("2");
        }
    }

    @Test
    void hostile_values_are_text_and_nothing_in_the_file_acts() throws IOException {
        Paper paper = PaperTest.paper("<p>" + PaperTest.FIELD + "</p>")
                .filled(new Values(Map.of("cell.name", String.join("\n", PaperTest.HOSTILE)), Map.of()));
        try (PDDocument document = Loader.loadPDF(paper.pdf())) {
            PaperTest.HOSTILE.forEach(value -> assertThat(textOf(document)).contains(value));
            assertThat(document.getPage(0).getAnnotations()).isEmpty();
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getDocumentCatalog().getCOSObject().containsKey("Names"))
                    .isFalse();
        }
    }

    private static String textOf(PDDocument document) {
        try {
            return text(document, 1, document.getNumberOfPages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_word_without_end_stays_on_the_paper() throws IOException {
        Paper paper = PaperTest.paper(PaperTest.ROWS)
                .filled(new Values(Map.of(), Map.of("items", List.of(Map.of("items", "x".repeat(5_000))))));
        try (PDDocument document = Loader.loadPDF(paper.pdf())) {
            String text = textOf(document).replaceAll("[^x]", "");
            assertThat(text).hasSize(PlainText.LONGEST);
        }
    }

    @Test
    void a_letter_that_the_font_does_not_have_leaves_a_mark() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(PaperTest.paper("<p>Họp 会 xong</p>").pdf())) {
            assertThat(textOf(document)).contains("Họp □ xong");
        }
    }
}
