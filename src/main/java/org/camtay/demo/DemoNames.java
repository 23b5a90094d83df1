package org.camtay.demo;

import java.util.List;
import java.util.Random;

/** Invented names of people and places, drawn from a seed. */
final class DemoNames {

    private static final List<String> FAMILY = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý",
            "Hà", "Đinh");
    private static final List<String> WOMEN = List.of(
            "Thị Hạnh",
            "Thị Lan",
            "Thị Hòa",
            "Thu Hằng",
            "Thị Mai",
            "Thị Nga",
            "Minh Nguyệt",
            "Thị Tâm",
            "Thị Yến",
            "Bích Thủy");
    private static final List<String> MEN = List.of(
            "Văn Bình",
            "Đức Thắng",
            "Quang Minh",
            "Văn Sơn",
            "Xuân Trường",
            "Hữu Nghĩa",
            "Văn Thịnh",
            "Đình Phúc",
            "Mạnh Hùng",
            "Văn Đạt");
    private static final List<String> PLACES = List.of(
            "Đồi Sim",
            "Bến Lau",
            "Cầu Mây",
            "Suối Ngà",
            "Gò Me",
            "Vườn Dâu",
            "Đầm Vạc",
            "Rừng Thông",
            "Ao Sen",
            "Bãi Cát",
            "Cây Đa",
            "Giếng Ngọc",
            "Lũng Hoa",
            "Núi Thắm",
            "Đồng Lúa",
            "Khe Trúc",
            "Nà Nếp",
            "Hang Gió",
            "Xóm Chài",
            "Bờ Tre",
            "Mỏ Đá",
            "Thác Bạc",
            "Ruộng Bậc",
            "Chợ Phiên",
            "Lò Gốm");

    private final Random chance;

    DemoNames(Random chance) {
        this.chance = chance;
    }

    String person() {
        return pick(FAMILY) + " " + pick(chance.nextBoolean() ? WOMEN : MEN);
    }

    /** The place with this number; they repeat with a number behind when there are more cells than places. */
    static String place(int number) {
        int round = number / PLACES.size();
        return PLACES.get(number % PLACES.size()) + (round == 0 ? "" : " " + (round + 1));
    }

    private String pick(List<String> names) {
        return names.get(chance.nextInt(names.size()));
    }
}
