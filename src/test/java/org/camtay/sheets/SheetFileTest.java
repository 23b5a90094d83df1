package org.camtay.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** What people keep in Excel and what arrives here of it. */
class SheetFileTest {

    @Test
    void a_text_cell_comes_without_spaces_around_and_in_composed_letters() throws IOException {
        String decomposed = Normalizer.normalize("\u00A0 Chi  bộ\u200B thôn\nĐồi Sim ", Normalizer.Form.NFD);
        assertThat(cell(sheet -> sheet.value(0, 0, decomposed)).text()).isEqualTo("Chi bộ thôn Đồi Sim");
    }

    @Test
    void a_day_is_a_day_however_it_was_written() throws IOException {
        LocalDate day = LocalDate.of(2026, 7, 1);
        assertThat(cell(sheet -> {
                            sheet.value(0, 0, day);
                            sheet.style(0, 0).format("dd/mm/yyyy").set();
                        })
                        .day())
                .contains(day);
        for (String text :
                List.of("1/7/2026", "01/07/2026", "01.07.2026", "1-7-2026", "2026-07-01", "01/07/2026 00:00")) {
            assertThat(cell(sheet -> sheet.value(0, 0, text)).day()).as(text).contains(day);
        }
        assertThat(cell(sheet -> sheet.value(0, 0, 46204)).day()).contains(day);
    }

    @Test
    void what_is_no_day_is_none() {
        for (String text : List.of("31/2/2026", "12/31/2026", "1/7/26", "1/7/1026", "hôm nay", "")) {
            assertThat(Cell.text(text).day()).as(text).isEmpty();
        }
    }

    @Test
    void zeros_in_front_come_back_from_the_format_of_the_cell() throws IOException {
        assertThat(cell(sheet -> {
                    sheet.value(0, 0, 42);
                    sheet.style(0, 0).format("00000").set();
                }))
                .isEqualTo(Cell.text("00042"));
        assertThat(cell(sheet -> sheet.value(0, 0, 42))).isEqualTo(new Cell("42", Cell.Form.NUMBER));
    }

    @Test
    void a_formula_counts_with_its_stored_value_and_without_one_it_is_broken() throws IOException {
        byte[] stored = changed(
                xlsx(sheet -> sheet.value(0, 0, 7)),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replace("<v>7</v>", "<f>3+4</f><v>7</v>"));
        assertThat(read(stored).getFirst().text()).isEqualTo("7");
        assertThat(cell(sheet -> sheet.formula(0, 0, "3+4")).form()).isEqualTo(Cell.Form.BROKEN);
    }

    @Test
    void empty_rows_are_left_out_and_the_others_keep_their_numbers() throws IOException {
        List<Sheet> sheets = SheetFile.read("a.xlsx", xlsx(sheet -> {
            sheet.value(2, 1, "x");
            sheet.value(9, 0, " ");
            sheet.value(12, 0, "y");
        }));
        assertThat(sheets.getFirst().rows()).extracting(SheetRow::number).containsExactly(3, 13);
        assertThat(sheets.getFirst().rows().getFirst().cells()).containsOnlyKeys(2);
    }

    @Test
    void csv_is_read_with_every_usual_separator_and_mark() {
        String comma = "Mã,Tên\nX1,\"Xã Mây, Ngàn\"\n";
        for (byte[] file : List.of(
                comma.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + comma).getBytes(StandardCharsets.UTF_8),
                "Mã;Tên\r\nX1;Xã Mây, Ngàn\r\n".getBytes(StandardCharsets.UTF_8),
                "sep=;\r\nMã;Tên\r\nX1;Xã Mây, Ngàn".getBytes(StandardCharsets.UTF_8),
                "\uFEFFMã\tTên\r\nX1\tXã Mây, Ngàn".getBytes(StandardCharsets.UTF_16LE),
                "\uFEFFMã\tTên\r\nX1\tXã Mây, Ngàn".getBytes(StandardCharsets.UTF_16BE))) {
            Sheet sheet = SheetFile.read("danh-sach.csv", file).getFirst();
            assertThat(sheet.rows().getLast().cells().values())
                    .extracting(Cell::text)
                    .containsExactly("X1", "Xã Mây, Ngàn");
        }
    }

    @Test
    void a_line_of_csv_has_the_number_that_an_editor_shows() {
        Sheet sheet = SheetFile.read("a.csv", "a,b\n\n\"1\n2\",x\nc,d\n".getBytes(StandardCharsets.UTF_8))
                .getFirst();
        assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(1, 3, 5);
    }

    @Test
    void csv_in_an_old_encoding_is_refused_before_it_spoils_names() {
        byte[] old = "Mã,Tên\nX1,Đảng bộ".getBytes(Charset.forName("windows-1258"));
        refused(() -> SheetFile.read("a.csv", old), "sheets.CsvReader.encoding");
        refused(
                () -> SheetFile.read("a.csv", "a,b\n1,2".getBytes(StandardCharsets.UTF_16LE)),
                "sheets.CsvReader.noText");
    }

    @Test
    void an_apostrophe_that_kept_a_formula_away_is_taken_off_again() {
        Sheet sheet = SheetFile.read("a.csv", TableFile.csv(page("=1+1", "'x"))).getFirst();
        assertThat(sheet.rows().getLast().cells().values())
                .extracting(Cell::text)
                .containsExactly("=1+1", "'x");
    }

    @Test
    void a_file_that_is_too_large_is_refused_unread() {
        refused(() -> SheetFile.read("a.xlsx", new byte[100 * 1024 * 1024]), "sheets.SheetFile.large");
        refused(
                () -> SheetFile.read(
                        "a.csv", "x\n".repeat(SheetFile.MAX_ROWS + 1).getBytes(StandardCharsets.UTF_8)),
                "sheets.SheetFile.rows");
        refused(
                () -> SheetFile.read("a.csv", "x".repeat(5_000).getBytes(StandardCharsets.UTF_8)),
                "sheets.SheetFile.longCell");
    }

    @Test
    void old_excel_files_and_other_kinds_are_refused_with_a_remedy() throws IOException {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        refused(() -> SheetFile.read("a.xls", old), "sheets.SheetFile.oldOffice");
        refused(
                () -> SheetFile.read("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)),
                "sheets.SheetFile.otherKind");
        byte[] archive = zip(Map.of("readme.txt", "x".getBytes(StandardCharsets.UTF_8)));
        refused(() -> SheetFile.read("a.zip", archive), "sheets.XlsxGuard.noWorkbook");
        byte[] whole = xlsx(sheet -> sheet.value(0, 0, "x"));
        refused(() -> SheetFile.read("a.xlsx", Arrays.copyOf(whole, whole.length / 2)), "sheets.XlsxGuard.damaged");
    }

    @Test
    void a_zip_bomb_is_refused() throws IOException {
        Map<String, byte[]> parts = parts(xlsx(sheet -> sheet.value(0, 0, "x")));
        parts.put("xl/media/zeros.bin", new byte[(int) XlsxGuard.MAX_UNPACKED + 1]);
        byte[] bomb = zip(parts);
        assertThat(bomb.length).isLessThan(SheetFile.MAX_BYTES);
        refused(() -> SheetFile.read("a.xlsx", bomb), "sheets.XlsxGuard.bomb");
    }

    @Test
    void an_archive_of_countless_parts_is_refused() throws IOException {
        Map<String, byte[]> parts = parts(xlsx(sheet -> sheet.value(0, 0, "x")));
        for (int part = 0; part < XlsxGuard.MAX_PARTS; part++) {
            parts.put("xl/media/" + part, new byte[0]);
        }
        byte[] many = zip(parts);
        refused(() -> SheetFile.read("a.xlsx", many), "sheets.XlsxGuard.unsafe");
    }

    @Test
    void entities_and_strange_addresses_are_refused() throws IOException {
        byte[] file = xlsx(sheet -> sheet.value(0, 0, 7));
        String sheet = "xl/worksheets/sheet1.xml";
        List<byte[]> unsafe = List.of(
                changed(
                        file,
                        sheet,
                        xml -> xml.replace("?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")),
                changed(
                        file,
                        "xl/workbook.xml",
                        xml -> xml.replace("?>", "?><!DOCTYPE x SYSTEM \"http://127.0.0.1/\">")),
                changed(file, sheet, xml -> xml.replace("r=\"A1\"", "r=\"ZZZZZZ1\"")),
                changed(file, sheet, xml -> xml.replace("r=\"A1\"", "r=\"&#65;1\"")),
                changed(file, sheet, xml -> xml.replace("UTF-8", "UTF-16")));
        for (byte[] bad : unsafe) {
            refused(() -> SheetFile.read("a.xlsx", bad), "sheets.XlsxGuard.unsafe");
        }
    }

    @Test
    void a_number_of_a_million_digits_is_broken_and_costs_nothing() throws IOException {
        byte[] file = changed(
                xlsx(sheet -> sheet.value(0, 0, 7)),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replace("<v>7</v>", "<v>1E999999999</v>"));
        assertThat(read(file).getFirst().form()).isEqualTo(Cell.Form.BROKEN);
    }

    @Test
    void what_is_written_can_be_read_again() {
        TableFile.Page page = page("007", "Đảng bộ xã");
        for (byte[] file : List.of(TableFile.xlsx(List.of(page)), TableFile.csv(page))) {
            assertThat(SheetFile.read("a", file).getFirst().rows().getLast().cells())
                    .isEqualTo(Map.of(1, Cell.text("007"), 2, Cell.text("Đảng bộ xã")));
        }
    }

    private static TableFile.Page page(String... cells) {
        return new TableFile.Page("Trang", List.of("a", "b"), List.of(List.of(cells)));
    }

    private static void refused(ThrowingCallable reading, String key) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        file -> assertThat(file.finding().key()).isEqualTo(key));
    }

    private static Cell cell(Consumer<Worksheet> writing) throws IOException {
        return read(xlsx(writing)).getFirst();
    }

    private static List<Cell> read(byte[] file) {
        return List.copyOf(SheetFile.read("a.xlsx", file)
                .getFirst()
                .rows()
                .getFirst()
                .cells()
                .values());
    }

    private static byte[] xlsx(Consumer<Worksheet> writing) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Test", "1.0")) {
            writing.accept(workbook.newWorksheet("Trang"));
        }
        return file.toByteArray();
    }

    private static byte[] changed(byte[] file, String part, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> parts = parts(file);
        String before = new String(parts.get(part), StandardCharsets.UTF_8);
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        parts.put(part, after.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                parts.put(part.getName(), zip.getInputStream(part).readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file.toByteArray();
    }
}
