package org.camtay.imports.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import org.camtay.Screen;
import org.camtay.imports.ImportKind;
import org.junit.jupiter.api.Test;

class ImportViewTest extends Screen {

    private static final String HEADER = "Mã đơn vị;Tên đơn vị;Cấp đơn vị;Mã đơn vị cấp trên\n";

    @Test
    void a_file_is_shown_first_and_written_when_it_is_confirmed() {
        String code = newCode();
        signIn(people.anAdministratorOfAll());
        open("organisation/import");
        upload(HEADER + code + ";Đảng bộ tỉnh;Tỉnh;\n" + code + "-X;Đảng bộ xã;Xã;" + code + "\n");
        assertThat(page())
                .contains("Tệp nhập được. Chưa ghi gì", "2 đơn vị mới", "Đơn vị mới: Đảng bộ xã (Xã, phường)");
        click("Nhập toàn bộ tệp");
        assertThat(page()).contains("Đã nhập xong toàn bộ tệp.");
        upload(HEADER + code + ";Đảng bộ tỉnh;Tỉnh;\n");
        assertThat(page()).contains("Mọi dòng đều đã có trong hệ thống");
        assertThat(hasButton("Nhập toàn bộ tệp")).isFalse();
    }

    @Test
    void every_slip_is_shown_with_its_cell_and_nothing_can_be_confirmed() {
        signIn(people.anAdministratorOfAll());
        open("organisation/import");
        upload(HEADER + "A;;Huyện;\n");
        assertThat(page()).contains("Có 2 chỗ cần sửa", "B2 Ô này đang trống", "C2 “Huyện” không dùng được");
        assertThat(hasButton("Nhập toàn bộ tệp")).isFalse();
    }

    @Test
    void people_come_with_a_list_of_passwords_to_download_once() {
        signIn(people.anAdministrator().of(people.aCommune()));
        open("organisation/import");
        choosePeople();
        upload("Họ và tên;Chức vụ;Mã đơn vị\nTrần Thu;Bí thư;KHONG-CO\n");
        assertThat(page()).contains("Không có đơn vị mang mã “KHONG-CO”");
    }

    @Test
    void a_file_that_came_before_the_choice_of_what_it_holds_is_looked_at_again() {
        signIn(people.anAdministrator().of(people.aCommune()));
        open("organisation/import");
        upload("Họ và tên;Chức vụ;Mã đơn vị\nTrần Thu;Bí thư;KHONG-CO\n");
        choosePeople();
        assertThat(page()).contains("Không có đơn vị mang mã “KHONG-CO”");
    }

    @Test
    void templates_are_offered_for_the_chosen_list() {
        signIn(people.anAdministratorOfAll());
        open("organisation/import");
        assertThat(link("XLSX")).isEqualTo("/organisation/import/templates/units.xlsx");
        choosePeople();
        assertThat(link("CSV")).isEqualTo("/organisation/import/templates/people.csv");
    }

    @SuppressWarnings("unchecked")
    private void choosePeople() {
        _setValue(_get(RadioButtonGroup.class), ImportKind.PEOPLE);
    }

    private static void upload(String file) {
        UploadKt._upload(_get(Upload.class), "danh-sach.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8));
    }
}
