package org.camtay.imports;

import java.util.List;
import org.camtay.sheets.SheetColumn;

/** The columns of a list of people and the posts that they hold; one row a post. */
final class PeopleColumns {

    static final SheetColumn NAME = new SheetColumn(
            "Họ và tên",
            true,
            List.of("Họ tên", "Tên", "Họ và tên cán bộ", "Name", "Full name", "Jméno"),
            "Họ tên đầy đủ có dấu.",
            List.of("Nguyễn Thị Hạnh", "Lê Văn Tư", "Trần Thu Hằng", "Phạm Quốc Bảo"));

    static final SheetColumn POST = new SheetColumn(
            "Chức vụ",
            true,
            List.of("Chức danh", "Nhiệm vụ", "Post", "Funkce"),
            "Một trong: " + Vocabulary.POST_KINDS.choices() + ". Một người giữ hai chức vụ thì ghi hai dòng.",
            List.of("Bí thư", "Phó bí thư", "Chi ủy viên", "Cấp ủy viên phụ trách chi bộ"));

    static final SheetColumn UNIT = new SheetColumn(
            "Mã đơn vị",
            true,
            List.of("Mã", "Mã chi bộ", "Đơn vị", "Unit code", "Unit", "Kód"),
            "Mã của đơn vị nơi giữ chức vụ. Người phụ trách nhiều chi bộ: ghi các mã, cách nhau bằng dấu chấm phẩy.",
            List.of("X01-CB01", "X01-CB01", "X01-CB01", "X01-CB01; X01-CB02"));

    static final SheetColumn FIELD = new SheetColumn(
            "Lĩnh vực phụ trách",
            false,
            List.of("Lĩnh vực", "Phụ trách", "Phân công", "Field"),
            "Chỉ với chi ủy viên. Một trong: " + Vocabulary.FIELDS.choices() + ".",
            List.of("", "", "Tuyên giáo", ""));

    static final SheetColumn STARTS = new SheetColumn(
            "Giữ chức từ ngày",
            false,
            List.of("Từ ngày", "Ngày bắt đầu", "Ngày nhận", "Start", "From"),
            "Ngày bắt đầu giữ chức vụ, dạng ngày/tháng/năm. Để trống là từ hôm nay.",
            List.of("1/7/2025", "1/7/2025", "", ""));

    static final SheetColumn ENDS = new SheetColumn(
            "Thôi giữ từ ngày",
            false,
            List.of("Thôi giữ chức từ ngày", "Ngày thôi giữ", "Ngày thôi", "Ngày kết thúc", "End"),
            "Ngày đầu tiên không còn giữ chức vụ. Ghi ngày này vào dòng của người cũ khi thay người.",
            List.of());

    static final SheetColumn LOGIN = new SheetColumn(
            "Tên đăng nhập",
            false,
            List.of("Tài khoản", "Login", "Username"),
            "Chữ không dấu, số, dấu chấm, gạch nối. Để trống thì chương trình đặt theo họ tên. Ghi tên đăng nhập đã có khi"
                    + " người đó nhận chức vụ ở đơn vị khác.",
            List.of());

    static final List<SheetColumn> ALL = List.of(NAME, POST, UNIT, FIELD, STARTS, ENDS, LOGIN);

    private PeopleColumns() {}
}
