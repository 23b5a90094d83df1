package org.camtay.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a header is found among what people write above and beside their lists. */
class SheetTableTest {

    private static final SheetColumn CODE =
            new SheetColumn("Mã đơn vị", true, List.of("Mã", "Code"), "", List.of("X1"));
    private static final SheetColumn NAME = new SheetColumn("Tên đơn vị", true, List.of(), "", List.of());
    private static final SheetColumn SINCE = new SheetColumn("Từ ngày", false, List.of(), "", List.of());
    private static final List<SheetColumn> COLUMNS = List.of(CODE, NAME, SINCE);

    @Test
    void the_header_is_found_below_titles_in_any_order_and_spelling() {
        SheetTable table = read(sheet(
                "Trang 1",
                List.of("ĐẢNG BỘ TỈNH HƯƠNG NGÀN"),
                List.of("Danh sách đơn vị, tháng 7"),
                List.of("STT", "TU NGAY (dd/mm/yyyy)", "  ten   don vi ", "MÃ (*)"),
                List.of("1", "1/7/2026", "Xã Mây", "X1")));
        assertThat(table.slips()).isEmpty();
        assertThat(table.notes()).isEmpty();
        TableRow row = table.rows().getFirst();
        assertThat(row.text(CODE)).isEqualTo("X1");
        assertThat(row.text(NAME)).isEqualTo("Xã Mây");
        assertThat(row.place(CODE)).hasToString("Trang 1!D4");
    }

    @Test
    void a_header_that_was_merged_over_two_rows_is_one() {
        SheetTable table = read(sheet(
                "Trang 1",
                List.of("Tên đơn vị", "Thông tin", ""),
                List.of("", "Mã", "Từ ngày"),
                List.of("Xã Mây", "X1", "")));
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.text(NAME)).isEqualTo("Xã Mây");
            assertThat(row.text(CODE)).isEqualTo("X1");
        });
    }

    @Test
    void an_unknown_column_is_named_and_left_out() {
        SheetTable table =
                read(sheet("T", List.of("Mã", "Tên đơn vị", "Từ ngàyy"), List.of("X1", "Xã Mây", "1/7/2026")));
        assertThat(table.notes())
                .containsExactly(SheetFinding.at(new Place("T", 1, 3), "sheets.SheetTable.unknown", "Từ ngàyy"));
        assertThat(table.slips()).isEmpty();
    }

    @Test
    void a_missing_column_is_named_where_the_header_is() {
        SheetTable table = read(sheet("T", List.of("Tên đơn vị", "Từ ngày"), List.of("Xã Mây", "")));
        assertThat(table.slips())
                .containsExactly(SheetFinding.at(new Place("T", 1, 0), "sheets.SheetTable.missing", "“Mã đơn vị”"));
    }

    @Test
    void a_file_without_any_header_says_what_it_should_have() {
        assertThat(read(sheet("T", List.of("x", "y"))).slips())
                .containsExactly(
                        SheetFinding.at(Place.FILE, "sheets.SheetTable.noHeader", "“Mã đơn vị”, “Tên đơn vị”"));
    }

    @Test
    void sheets_of_something_else_are_left_out_with_a_note() {
        SheetTable table = read(
                sheet("Hướng dẫn", List.of("Cột", "Cách ghi")),
                sheet("Xã", List.of("Mã", "Tên đơn vị"), List.of("X1", "Xã Mây")),
                sheet("Phường", List.of("Tên đơn vị", "Mã"), List.of("Phường Nắng", "P1")));
        assertThat(table.rows()).extracting(row -> row.text(CODE)).containsExactly("X1", "P1");
        assertThat(table.notes()).extracting(SheetFinding::key).containsExactly("sheets.SheetTable.skipped");
    }

    @Test
    void a_column_that_is_there_twice_is_a_slip() {
        SheetTable table = read(sheet("T", List.of("Mã", "Tên đơn vị", "Code"), List.of("X1", "Xã Mây", "X2")));
        assertThat(table.slips()).extracting(SheetFinding::place).containsExactly(new Place("T", 1, 3));
    }

    @Test
    void a_header_without_rows_is_a_slip() {
        assertThat(read(sheet("T", List.of("Mã", "Tên đơn vị"))).slips())
                .extracting(SheetFinding::key)
                .containsExactly("sheets.SheetTable.noRows");
    }

    @Test
    void the_template_is_read_back_as_a_table() {
        for (byte[] file : List.of(Template.xlsx("Đơn vị", COLUMNS), Template.csv("Đơn vị", COLUMNS))) {
            SheetTable table = SheetTable.of(SheetFile.read("mau", file), COLUMNS);
            assertThat(table.rows()).extracting(row -> row.text(CODE)).containsExactly("X1");
            assertThat(table.slips()).isEmpty();
        }
    }

    @Test
    void columns_after_z_have_two_letters() {
        assertThat(new Place("T", 2, 26)).hasToString("T!Z2");
        assertThat(new Place("T", 2, 27)).hasToString("T!AA2");
        assertThat(new Place("T", 2, 53)).hasToString("T!BA2");
    }

    private static SheetTable read(Sheet... sheets) {
        return SheetTable.of(List.of(sheets), COLUMNS);
    }

    @SafeVarargs
    private static Sheet sheet(String name, List<String>... lines) {
        List<SheetRow> rows = new ArrayList<>();
        for (List<String> line : lines) {
            Map<Integer, Cell> cells = new LinkedHashMap<>();
            for (int column = 0; column < line.size(); column++) {
                if (!line.get(column).isEmpty()) {
                    cells.put(column + 1, Cell.text(line.get(column)));
                }
            }
            rows.add(new SheetRow(rows.size() + 1, cells));
        }
        return new Sheet(name, rows);
    }
}
