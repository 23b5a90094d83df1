package org.camtay.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camtay.content.Question.Tolerance.CASE;
import static org.camtay.content.Question.Tolerance.MISSING_TONE;
import static org.camtay.content.Question.Tolerance.TONE_PLACE;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.camtay.content.Question.Tolerance;
import org.junit.jupiter.api.Test;

class SpellingTest {

    private static final String NO_BREAK = "\u00A0";
    private static final String NARROW_NO_BREAK = "\u202F";

    private record Pair(String accepted, String typed, Set<Tolerance> tolerances) {}

    private static Pair pair(String accepted, String typed, Tolerance... tolerances) {
        return new Pair(accepted, typed, Set.of(tolerances));
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    @Test
    void these_texts_are_the_same() {
        assertThat(List.of(
                        pair("biên bản", "biên bản"),
                        pair("biên bản", decomposed("biên bản")),
                        pair(decomposed("nghị quyết"), "nghị quyết"),
                        pair("biên bản", "  biên bản "),
                        pair("biên bản", "biên   bản"),
                        pair("biên bản", "biên\tbản"),
                        pair("biên bản", "biên" + NO_BREAK + "bản"),
                        pair("biên bản", NO_BREAK + "biên bản" + NO_BREAK),
                        pair("biên bản", "biên" + NARROW_NO_BREAK + "bản"),
                        pair("Đảng ủy", "đảng ủy", CASE),
                        pair("chi ủy", "CHI ỦY", CASE),
                        pair("đường", "ĐƯỜNG", CASE),
                        pair("ý kiến", "Ý Kiến", CASE),
                        pair("hòa", "hoà", TONE_PLACE),
                        pair("hoà", "hòa", TONE_PLACE),
                        pair("thủy", "thuỷ", TONE_PLACE),
                        pair("chi ủy", "chi uỷ", TONE_PLACE),
                        pair("hóa học", "hoá học", TONE_PLACE),
                        pair("ủy quyền", decomposed("uỷ quyền"), TONE_PLACE),
                        pair("khỏe", "khoẻ", TONE_PLACE),
                        pair("Chi ủy", "chi uỷ", CASE, TONE_PLACE),
                        pair("biên bản", "bien ban", MISSING_TONE),
                        pair("biên bản", "biên ban", MISSING_TONE),
                        pair("biên bản", "bien bản", MISSING_TONE),
                        pair("đảng viên", "dang vien", MISSING_TONE),
                        pair("đảng viên", "đang vien", MISSING_TONE),
                        pair("thường kỳ", "thuong ky", MISSING_TONE),
                        pair("thường kỳ", "thương kỳ", MISSING_TONE),
                        pair("hòa", "hoà", MISSING_TONE),
                        pair("Đảng", "dang", CASE, MISSING_TONE),
                        pair("Chi ủy", " CHI  UY", CASE, TONE_PLACE, MISSING_TONE)))
                .allMatch(pair -> Spelling.isSame(pair.accepted(), pair.typed(), pair.tolerances()));
    }

    @Test
    void these_texts_are_not_the_same() {
        assertThat(List.of(
                        pair("biên bản", ""),
                        pair("biên bản", "biênbản"),
                        pair("biên bản", "biên"),
                        pair("biên bản", "biên bản họp"),
                        pair("Đảng", "đảng"),
                        pair("hòa", "hoà"),
                        pair("hòa", "hoà", CASE),
                        pair("hòa", "hóa", TONE_PLACE),
                        pair("hòa", "hoa", TONE_PLACE),
                        pair("chi ủy", "chỉ uy", TONE_PLACE),
                        pair("chi ủy", "CHI ỦY", TONE_PLACE),
                        pair("đường", "dường", CASE, TONE_PLACE),
                        pair("dân", "đân", MISSING_TONE),
                        pair("biên bản", "bien ban", CASE, TONE_PLACE),
                        pair("biên bản", "biên bạn", MISSING_TONE),
                        pair("biên bản", "biển bản", MISSING_TONE),
                        pair("thư ký", "thứ ký", MISSING_TONE),
                        pair("thư ký", "thu kỳ", MISSING_TONE),
                        pair("tham", "thâm", MISSING_TONE),
                        pair("biên bản", "bien bang", MISSING_TONE),
                        pair("Đảng", "dang", MISSING_TONE),
                        pair("biên bản", "BIEN BAN", MISSING_TONE)))
                .noneMatch(pair -> Spelling.isSame(pair.accepted(), pair.typed(), pair.tolerances()));
    }
}
