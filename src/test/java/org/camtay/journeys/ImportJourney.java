package org.camtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camtay.journeys.Window.expect;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.camtay.sheets.SheetFile;
import org.camtay.sheets.SheetRow;
import org.junit.jupiter.api.Test;

/** A new administrator sets up a province from two files, after mending one of them. */
class ImportJourney extends Journey {

    private final String own = UUID.randomUUID().toString().substring(0, 6);

    @Test
    void a_province_comes_in_from_two_files_and_its_secretary_signs_in() throws IOException {
        Window phone = phoneOf(people.anAdministratorOfAll());
        phone.link("Tổ chức").click();
        phone.link("Nhập danh sách").first().click();
        phone.seesHeading("Nhập danh sách");
        template(phone);
        choose(phone, "Mã đơn vị;Tên đơn vị;Cấp đơn vị\n{};Đảng bộ huyện;Huyện\n");
        phone.sees("Có 1 chỗ cần sửa");
        look(phone, "import-slips");
        choose(phone, """
                Mã đơn vị;Tên đơn vị;Cấp đơn vị;Loại hình chi bộ;Mã đơn vị cấp trên;Số đảng viên
                {};Đảng bộ tỉnh {};Tỉnh;;;
                {}-X;Đảng bộ xã {};Xã;;{};
                {}-C;Chi bộ thôn {};Chi bộ;Thôn;{}-X;12
                """);
        phone.sees("3 đơn vị mới");
        look(phone, "import-dry-run");
        phone.button("Nhập toàn bộ tệp").click();
        phone.sees("Đã nhập xong toàn bộ tệp.");
        String password = passwordOfTheSecretary(phone);
        Window secretary = phone();
        secretary.open("/").signIn("hanh." + own, password);
        secretary.seesPlaces();
        phone.link("Tổ chức").first().click();
        phone.page().getByLabel("Tìm đơn vị theo tên hoặc mã").fill("chi bo thon " + own);
        phone.link("Chi bộ thôn " + own).first().click();
        phone.sees("Nguyễn Thị Hạnh");
        look(phone, "organisation-unit");
        phone.open("/organisation");
        expect(phone.page().getByRole(AriaRole.TREEGRID)).isVisible();
        look(phone, "organisation");
        phone.page().setViewportSize(360, 740);
        assertThat(phone.fitsItsWidth()).isTrue();
        assertThat(barriers()).isEmpty();
    }

    private String passwordOfTheSecretary(Window phone) throws IOException {
        phone.page().getByText("Cán bộ và chức vụ").click();
        choose(phone, "Họ và tên;Chức vụ;Mã đơn vị;Tên đăng nhập\nNguyễn Thị Hạnh;Bí thư;{}-C;hanh.{}\n");
        phone.sees("1 người mới");
        phone.button("Nhập toàn bộ tệp").click();
        phone.sees("chỉ tải được bây giờ");
        look(phone, "import-passwords");
        Download download = phone.page()
                .waitForDownload(
                        () -> phone.link("Tải danh sách mật khẩu (1 người)").click());
        List<SheetRow> rows = SheetFile.read("a.xlsx", Files.readAllBytes(download.path()))
                .getFirst()
                .rows();
        return rows.getLast().cells().get(5).text();
    }

    private void template(Window phone) throws IOException {
        announce("units.xlsx net::ERR_ABORTED");
        Download download =
                phone.page().waitForDownload(() -> phone.link("XLSX").click());
        assertThat(SheetFile.read("a.xlsx", Files.readAllBytes(download.path())))
                .extracting(sheet -> sheet.name())
                .containsExactly("Đơn vị", "Hướng dẫn");
    }

    private void choose(Window phone, String text) {
        Page page = phone.page();
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "danh-sach.csv", "text/csv", text.replace("{}", own).getBytes(StandardCharsets.UTF_8)));
    }
}
