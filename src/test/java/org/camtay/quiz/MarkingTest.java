package org.camtay.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camtay.content.Question.Tolerance.CASE;
import static org.camtay.content.Question.Tolerance.MISSING_TONE;
import static org.camtay.content.Question.Tolerance.TONE_PLACE;
import static org.camtay.quiz.Questions.chooseOne;
import static org.camtay.quiz.Questions.chooseSeveral;
import static org.camtay.quiz.Questions.typeOneOf;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.camtay.content.Question;
import org.camtay.content.Question.Tolerance;
import org.junit.jupiter.api.Test;

class MarkingTest {

    private static final String NO_BREAK = "\u00A0";
    private static final String NARROW_NO_BREAK = "\u202F";

    private record Pair(String accepted, String typed, Set<Tolerance> tolerances) {}

    private static Pair pair(String accepted, String typed, Tolerance... tolerances) {
        return new Pair(accepted, typed, Set.of(tolerances));
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static int credit(Question question, String... chosen) {
        return Marking.credit(question, new Response.Chosen(List.of(chosen)));
    }

    @Test
    void the_right_option_earns_all_and_any_other_choice_nothing() {
        assertThat(credit(chooseOne("a", "b*", "c"), "b")).isEqualTo(100);
        assertThat(credit(chooseOne("a", "b*", "c"), "a")).isZero();
        assertThat(credit(chooseOne("a", "b*", "c"), "a", "b")).isZero();
        assertThat(credit(chooseOne("a", "b*", "c"))).isZero();
    }

    @Test
    void of_several_right_options_each_earns_its_share() {
        assertThat(credit(chooseSeveral("a*", "b*", "c*", "d"), "a", "b", "c")).isEqualTo(100);
        assertThat(credit(chooseSeveral("a*", "b*", "c*", "d"), "a", "c")).isEqualTo(66);
        assertThat(credit(chooseSeveral("a*", "b*", "c*", "d"), "c")).isEqualTo(33);
        assertThat(credit(chooseSeveral("a*", "b*", "c", "d"), "b")).isEqualTo(50);
    }

    @Test
    void a_wrong_choice_takes_away_what_a_right_one_gave() {
        assertThat(credit(chooseSeveral("a*", "b*", "c", "d"), "a", "b", "c")).isEqualTo(50);
        assertThat(credit(chooseSeveral("a*", "b*", "c", "d"), "a", "c")).isZero();
    }

    @Test
    void nobody_earns_by_choosing_everything_or_less_than_nothing() {
        assertThat(credit(chooseSeveral("a*", "b*", "c", "d"), "a", "b", "c", "d"))
                .isZero();
        assertThat(credit(chooseSeveral("a*", "b", "c", "d"), "b", "c", "d")).isZero();
    }

    @Test
    void an_option_that_does_not_exist_counts_as_wrong() {
        assertThat(credit(chooseSeveral("a*", "b*", "c"), "a", "b", "z")).isEqualTo(50);
    }

    @Test
    void the_same_option_twice_counts_once() {
        assertThat(credit(chooseSeveral("a*", "b*", "c"), "a", "a")).isEqualTo(50);
    }

    @Test
    void a_response_of_another_form_earns_nothing() {
        assertThat(Marking.credit(chooseOne("a*", "b"), new Response.Typed("a")))
                .isZero();
        assertThat(Marking.credit(chooseSeveral("a*", "b"), new Response.Typed("a")))
                .isZero();
        assertThat(credit(typeOneOf("a"), "a")).isZero();
    }

    @Test
    void any_accepted_text_earns_all() {
        assertThat(Marking.credit(typeOneOf("biên bản", "biên bản họp"), new Response.Typed("biên bản họp")))
                .isEqualTo(100);
        assertThat(Marking.credit(typeOneOf("biên bản", "biên bản họp"), new Response.Typed("nghị quyết")))
                .isZero();
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
                .allMatch(pair -> Marking.isSame(pair.accepted(), pair.typed(), pair.tolerances()));
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
                .noneMatch(pair -> Marking.isSame(pair.accepted(), pair.typed(), pair.tolerances()));
    }
}
