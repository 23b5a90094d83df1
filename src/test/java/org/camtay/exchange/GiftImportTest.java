package org.camtay.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.camtay.content.Question;
import org.camtay.exchange.PortableQuestion.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GiftImportTest {

    private static PortableQuestion.Choice choice(String gift) {
        return (PortableQuestion.Choice) Exchange.only(Exchange.gift(gift));
    }

    private static PortableQuestion.TextGap gap(String gift) {
        return (PortableQuestion.TextGap) Exchange.only(Exchange.gift(gift));
    }

    private static List<LossKind> losses(String gift) {
        return Exchange.gift(gift).losses().stream().map(Loss::kind).toList();
    }

    @Test
    void every_item_of_a_file_is_imported_or_named() {
        QuestionImport read = Exchange.read("everything.gift", Exchange.file("everything.gift"));
        assertThat(read.found()).isEqualTo(16);
        assertThat(read.imported()).isEqualTo(12);
        assertThat(read.losses().stream().filter(loss -> loss.kind().isQuestion()))
                .extracting(Loss::line)
                .containsExactly(30, 39, 47, 49);
    }

    @Test
    void one_right_option_makes_a_single_choice_with_its_feedback_and_solution() {
        PortableQuestion.Choice read = choice("::Tên::Hỏi gì?{~a#sai =b ~c ####vì thế}");
        assertThat(read.several()).isFalse();
        assertThat(read.head()).isEqualTo(new PortableQuestion.Head("Tên", "Hỏi gì?", List.of(), "vì thế"));
        assertThat(read.answers())
                .containsExactly(new Answer("a", false, "sai"), new Answer("b", true, ""), new Answer("c", false, ""));
    }

    @Test
    void equal_weights_with_equal_fines_make_a_multiple_choice_without_loss() {
        String gift = "Hỏi?{~%50%a ~%-50%b ~%50%c}";
        assertThat(choice(gift).several()).isTrue();
        assertThat(choice(gift).answers()).extracting(Answer::right).containsExactly(true, false, true);
        assertThat(losses(gift)).isEmpty();
    }

    @Test
    void other_weights_and_fines_are_named() {
        assertThat(losses("Hỏi?{~%70%a ~%30%b ~%-100%c}")).contains(LossKind.WEIGHT, LossKind.PENALTY);
        assertThat(losses("Hỏi?{=a ~%50%b ~c}")).containsExactly(LossKind.WEIGHT);
    }

    @ParameterizedTest
    @CsvSource({"T,true", "TRUE,true", "F,false", "FALSE,false"})
    void true_and_false_are_two_options(String word, boolean right) {
        assertThat(choice("Đúng không?{" + word + "}").answers())
                .containsExactly(new Answer("Đúng", right, ""), new Answer("Sai", !right, ""));
    }

    @Test
    void the_feedback_of_a_wrong_verdict_comes_first() {
        assertThat(choice("Đúng không?{TRUE#chưa phải#phải rồi}").answers())
                .extracting(Answer::feedback)
                .containsExactly("phải rồi", "chưa phải");
    }

    @Test
    void short_answers_do_not_look_at_capital_letters() {
        assertThat(gap("Hai cộng hai?{=bốn =4}").accepted()).containsExactly("bốn", "4");
        assertThat(gap("Hai cộng hai?{=bốn =4}").tolerances()).isEqualTo(Set.of(Question.Tolerance.CASE));
    }

    @Test
    void a_missing_word_is_a_gap_where_it_stands() {
        assertThat(gap("Thư ký ghi {=biên bản} họp.").head().prompt())
                .isEqualTo("Thư ký ghi " + PortableQuestion.GAP + " họp.");
        assertThat(Exchange.only(Exchange.gift("Ghi {~sổ =biên bản} họp.")))
                .isInstanceOf(PortableQuestion.Selection.class);
    }

    @Test
    void matching_is_a_matrix_with_one_right_column_a_row() {
        PortableQuestion.Matrix read =
                (PortableQuestion.Matrix) Exchange.only(Exchange.gift("Ghép.{=a -> x =b -> y = -> z}"));
        assertThat(read.columns()).containsExactly("x", "y", "z");
        assertThat(read.rows())
                .containsExactly(
                        new PortableQuestion.Row("a", false, List.of(true, false, false), ""),
                        new PortableQuestion.Row("b", false, List.of(false, true, false), ""));
    }

    @Test
    void an_exact_number_is_typed_and_a_small_range_is_all_its_whole_numbers() {
        assertThat(gap("Bao nhiêu?{#90}").accepted()).containsExactly("90");
        assertThat(gap("Bao nhiêu?{#1.5}").accepted()).containsExactly("1,5", "1.5");
        assertThat(gap("Bao nhiêu?{#5:1}").accepted()).containsExactly("4", "5", "6");
        assertThat(gap("Bao nhiêu?{#=5..6 =%50%7}").accepted()).containsExactly("5", "6");
        assertThat(losses("Bao nhiêu?{#3.14:0.01}")).containsExactly(LossKind.NUMBER_RANGE);
        assertThat(losses("Bao nhiêu?{#0..1000000}")).containsExactly(LossKind.NUMBER_RANGE);
    }

    @Test
    void escaped_signs_are_signs() {
        PortableQuestion.Choice read = choice("Dấu \\{\\} \\~ \\= \\# \\: \\\\ nào?{=\\=a ~\\~b#\\#c}");
        assertThat(read.head().prompt()).isEqualTo("Dấu {} ~ = # : \\\\ nào?");
        assertThat(read.answers()).containsExactly(new Answer("\\=a", true, ""), new Answer("\\~b", false, "#c"));
    }

    @Test
    void texts_are_read_in_the_format_they_name() {
        assertThat(choice("[html]<p>Một <b>chữ</b></p>{=a ~b}").head().prompt()).isEqualTo("Một **chữ**");
        assertThat(choice("[markdown]Một **chữ**{=a ~b}").head().prompt()).isEqualTo("Một **chữ**");
        assertThat(choice("[plain]Một **chữ** <b>{=a ~b}").head().prompt()).isEqualTo("Một \\*\\*chữ\\*\\* &lt;b>");
        assertThat(choice("Một **chữ**{=a ~b}").head().prompt()).isEqualTo("Một \\*\\*chữ\\*\\*");
    }

    @Test
    void an_essay_a_text_and_a_broken_item_are_named_and_break_no_other() {
        QuestionImport read = Exchange.gift("Kể đi.{}\n\nChỉ đọc.\n\nHở {=a ~b\n\nCâu tốt?{=a ~b}");
        assertThat(read.losses())
                .extracting(Loss::kind)
                .containsExactly(LossKind.ESSAY, LossKind.DESCRIPTION, LossKind.UNREADABLE);
        assertThat(read.found()).isEqualTo(3);
        assertThat(read.imported()).isEqualTo(1);
    }

    @Test
    void a_question_right_under_a_category_is_not_swallowed() {
        QuestionImport read = Exchange.gift("$CATEGORY: a/b\nHỏi?{=a ~b}");
        assertThat(read.imported()).isEqualTo(1);
        assertThat(read.losses()).extracting(Loss::kind).containsExactly(LossKind.CATEGORY);
    }

    @Test
    void an_order_of_the_ordering_plugin_is_an_order() {
        PortableQuestion.Order read =
                (PortableQuestion.Order) Exchange.only(Exchange.gift("Xếp.{>3 ALL VERTICAL\nmột\nhai\nba\n}"));
        assertThat(read.entries()).extracting(Answer::text).containsExactly("một", "hai", "ba");
    }

    @Test
    void encodings_with_a_mark_are_read_and_others_are_refused() {
        String gift = "Hỏi gì?\r\n{=đúng\r\n~sai}";
        for (byte[] bytes : List.of(
                ("\uFEFF" + gift).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + gift).getBytes(StandardCharsets.UTF_16LE))) {
            assertThat(Exchange.only(Exchange.read("a.gift", bytes)).parts()).containsExactly("đúng", "sai");
        }
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> QuestionImport.of(
                        "a.gift", new byte[] {'a', (byte) 0xE9, '{', '}'}, org.camtay.content.Language.VI))
                .isInstanceOfSatisfying(
                        Unusable.class, refused -> assertThat(refused.reason()).isEqualTo(Unusable.Reason.NOT_UTF8));
    }

    @Test
    void decomposed_letters_are_composed() {
        assertThat(gap("Ghi gì?{=bie\u0302n ba\u0309n}").accepted()).containsExactly("biên bản");
    }
}
