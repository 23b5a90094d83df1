package org.camtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camtay.InventedPeople;
import org.camtay.InventedPeople.Person;
import org.camtay.InventedPeople.Place;
import org.junit.jupiter.api.Test;

/** A secretary takes the minutes along, filled for the own cell, with script and without. */
class TemplateJourney extends Journey {

    @Test
    void both_files_come_to_the_phone_filled_for_the_own_cell() throws IOException {
        Place cell = people.aVillageCell();
        Window phone = phoneOf(people.aSecretary().of(cell)).open("/templates");
        phone.link("Biên bản sinh hoạt chi bộ").click();
        phone.seesHeading("Biên bản sinh hoạt chi bộ");
        phone.link("Điền sẵn cho " + cell.name()).click();
        phone.sees("Để trống");
        look(phone, "template-filled");
        assertThat(phone.fitsItsWidth()).isTrue();
        assertThat(barriers()).isEmpty();
        assertThat(words(download(phone, "Tải tệp Word (DOCX)", "minutes.docx")))
                .contains(cell.name(), "Điểm danh");
        assertThat(print(download(phone, "Tải tệp PDF", "minutes.pdf"))).contains(cell.name(), "Điểm danh");
    }

    @Test
    void without_script_the_plain_page_has_the_same_files() throws IOException {
        Place cell = people.aVillageCell();
        Person secretary = people.aSecretary().of(cell);
        Window phone = phoneWithoutScript().open("/");
        phone.signIn(secretary.login(), InventedPeople.PASSWORD);
        phone.link("Biểu mẫu").click();
        phone.link("Phiếu phân công chuẩn bị kỳ họp").click();
        phone.link("Điền sẵn cho " + cell.name()).click();
        phone.sees("Bí thư chi bộ");
        lookAtThePlainPage(secretary, URI.create(phone.page().url()).getPath());
        assertThat(words(download(phone, "Tải tệp Word (DOCX)", "assignment.docx")))
                .contains(cell.name());
        assertThat(print(download(phone, "Tải tệp PDF", "assignment.pdf"))).contains(cell.name());
    }

    /** What examines a page is itself a script, so it looks at the same page with script. */
    private void lookAtThePlainPage(Person secretary, String address) {
        Window phone = phoneOf(secretary);
        phone.open(address);
        look(phone, "template-plain");
        assertThat(barriers()).isEmpty();
    }

    private byte[] download(Window phone, String link, String file) throws IOException {
        announce(file);
        Download download = phone.page().waitForDownload(() -> phone.link(link).click());
        assertThat(download.suggestedFilename()).isEqualTo(file);
        return Files.readAllBytes(download.path());
    }

    private static String words(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static String print(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
