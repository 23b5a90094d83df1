package org.camtay.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.camtay.organisation.UnitId;
import org.camtay.organisation.UnitKind;
import org.camtay.organisation.UnitSummary;
import org.junit.jupiter.api.Test;

class UnitTableFileTest {

    private static UnitSummary unit(String name) {
        return new UnitSummary(UnitId.next(), UnitKind.COMMUNE, Optional.empty(), name, "000001.");
    }

    private static UnitRow row(String name) {
        return new UnitRow(unit(name), Optional.of(new Figures(12, 6, 3, 4)), true);
    }

    private static UnitRow heldBack(String name) {
        return new UnitRow(unit(name), Optional.empty(), true);
    }

    private static String file(UnitRow... rows) {
        UnitTable table =
                new UnitTable(unit("Hương Ngàn"), List.of(rows), Optional.of(new Figures(100, 0, 0, 0)), false);
        return UnitTableFile.csv(table, "Đơn vị", "Số", "Bắt đầu", "Xong", "Tháng này");
    }

    @Test
    void a_file_begins_with_the_mark_that_tells_its_letters() {
        assertThat(file()).isEqualTo("\uFEFFĐơn vị,Số,Bắt đầu,Xong,Tháng này\r\n");
    }

    @Test
    void a_row_has_the_unit_and_its_figures() {
        assertThat(file(row("Đảng bộ xã Mây Ngàn"))).endsWith("Đảng bộ xã Mây Ngàn,12,6,3,4\r\n");
    }

    @Test
    void figures_that_are_held_back_are_empty() {
        assertThat(file(heldBack("Sông Trăng"))).endsWith("Sông Trăng,,,,\r\n");
    }

    @Test
    void commas_quotes_and_line_ends_in_a_name_stay_in_their_cell() {
        assertThat(file(row("Xã \"Mây\", Ngàn"))).endsWith("\"Xã \"\"Mây\"\", Ngàn\",12,6,3,4\r\n");
    }

    @Test
    void a_name_is_never_a_formula() {
        assertThat(file(row("=HYPERLINK(\"x\")"))).contains("\"'=HYPERLINK(\"\"x\"\")\"");
    }
}
