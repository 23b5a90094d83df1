package org.camtay.imports;

import java.util.List;
import org.camtay.organisation.NewUnit;
import org.camtay.sheets.SheetColumn;

/** The columns of a list of units. */
final class UnitColumns {

    static final SheetColumn CODE = new SheetColumn(
            "Mã đơn vị",
            true,
            List.of("Mã", "Mã số", "Mã chi bộ", "Mã đảng bộ", "Code", "Unit code", "Kód"),
            "Mã riêng của đơn vị, không trùng với đơn vị nào khác, nhiều nhất " + NewUnit.CODE_MAX
                    + " chữ. Mã không đổi: lần nhập sau, mã cho biết dòng này là đơn vị nào.",
            List.of("T", "X01", "X01-CB01", "X01-CB02"));

    static final SheetColumn NAME = new SheetColumn(
            "Tên đơn vị",
            true,
            List.of("Tên", "Đơn vị", "Tên chi bộ", "Tên đảng bộ", "Name", "Unit name", "Název"),
            "Tên đầy đủ, nhiều nhất " + NewUnit.NAME_MAX + " chữ. Ghi tên mới để đổi tên đơn vị đã có.",
            List.of("Đảng bộ tỉnh Hương Ngàn", "Đảng bộ xã Mây Ngàn", "Chi bộ thôn Đồi Sim", "Chi bộ trường tiểu học"));

    static final SheetColumn KIND = new SheetColumn(
            "Cấp đơn vị",
            true,
            List.of("Cấp", "Loại đơn vị", "Loại", "Kind", "Unit kind", "Druh"),
            "Một trong: " + Vocabulary.UNIT_KINDS.choices() + ".",
            List.of("Tỉnh, thành phố", "Xã, phường", "Chi bộ", "Chi bộ"));

    static final SheetColumn CELL_TYPE = new SheetColumn(
            "Loại hình chi bộ",
            false,
            List.of("Loại hình", "Loại chi bộ", "Cell type", "Druh buňky"),
            "Bắt buộc với chi bộ và chi bộ cơ sở, để trống với đơn vị khác. Một trong: "
                    + Vocabulary.CELL_TYPES.choices() + ".",
            List.of("", "", "Thôn, bản", "Đơn vị sự nghiệp"));

    static final SheetColumn ABOVE = new SheetColumn(
            "Mã đơn vị cấp trên",
            false,
            List.of(
                    "Mã cấp trên",
                    "Đơn vị cấp trên",
                    "Cấp trên",
                    "Trực thuộc",
                    "Mã đơn vị cha",
                    "Parent code",
                    "Parent"),
            "Mã của đơn vị cấp trên trực tiếp; đơn vị đó có thể ở dòng dưới. Để trống với tỉnh, thành phố.",
            List.of("", "T", "X01", "X01"));

    static final SheetColumn SINCE = new SheetColumn(
            "Có từ ngày",
            false,
            List.of("Ngày thành lập", "Từ ngày", "Valid from", "Since"),
            "Ngày đơn vị bắt đầu có, dạng ngày/tháng/năm. Để trống là từ hôm nay. Không đổi với đơn vị đã có.",
            List.of("1/7/2025", "1/7/2025", "1/7/2025", ""));

    static final SheetColumn FULL_MEMBERS = new SheetColumn(
            "Số đảng viên chính thức",
            false,
            List.of("Đảng viên chính thức", "Số đảng viên", "ĐVCT", "Full members"),
            "Chỉ với chi bộ. Dưới 9 đảng viên chính thức thì chi bộ không có chi ủy.",
            List.of("", "", "23", "7"));

    static final List<SheetColumn> ALL = List.of(CODE, NAME, KIND, CELL_TYPE, ABOVE, SINCE, FULL_MEMBERS);

    private UnitColumns() {}
}
