package org.camtay.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camtay.quiz.Questions.chooseSeveral;
import static org.camtay.quiz.Questions.decide;
import static org.camtay.quiz.Questions.inFixedOrder;
import static org.camtay.quiz.Questions.one;
import static org.camtay.quiz.Questions.putInOrder;
import static org.camtay.quiz.Questions.several;
import static org.camtay.quiz.Questions.typeOneOf;

import java.util.List;
import java.util.Map;
import org.camtay.content.Question;
import org.camtay.quiz.ExplainedAnswer.ExplainedEntry;
import org.camtay.quiz.ExplainedAnswer.ExplainedOption;
import org.camtay.quiz.ExplainedAnswer.ExplainedRow;
import org.camtay.quiz.ExplainedAnswer.Review;
import org.camtay.quiz.PosedQuestion.Form;
import org.camtay.quiz.PosedQuestion.PosedOption;
import org.junit.jupiter.api.Test;

class ExplainingTest {

    private static Review review(Question question, Response response) {
        return Explaining.explain(question, response, 0, 99, false, false).review();
    }

    private static List<ExplainedOption> options(Question question, String... chosen) {
        return ((Review.Options) review(question, new Response.Chosen(List.of(chosen)))).options();
    }

    @Test
    void options_keep_their_order_between_question_and_explanation() {
        Question question = chooseSeveral("a*", "b", "c*", "d", "e", "f");
        Form.SeveralOptions posed =
                (Form.SeveralOptions) Posing.pose(question, 1, 12, 99, 0).form();
        assertThat(options(question, "a"))
                .extracting(ExplainedOption::text)
                .isEqualTo(posed.options().stream().map(PosedOption::text).toList());
    }

    @Test
    void every_option_is_shown_with_its_truth_and_what_was_chosen() {
        List<ExplainedOption> options = options(inFixedOrder("a*", "b", "c*"), "a", "b");
        assertThat(options).extracting(ExplainedOption::right).containsExactly(true, false, true);
        assertThat(options).extracting(ExplainedOption::chosen).containsExactly(true, true, false);
    }

    @Test
    void a_text_is_shown_as_typed_with_the_first_accepted_answer() {
        assertThat(review(typeOneOf("biên bản", "biên bản họp"), new Response.Typed("nghị quyết")))
                .isEqualTo(new Review.Typed("nghị quyết", "biên bản"));
    }

    @Test
    void every_row_is_shown_with_what_was_chosen_and_what_is_right() {
        Question matrix = decide(one("a", "yes"), several("b", "yes", "no"));
        Review.Grid grid = (Review.Grid) review(matrix, new Response.Grid(Map.of("a", List.of("no"))));
        assertThat(grid.rows())
                .containsExactlyInAnyOrder(
                        new ExplainedRow("text of a", false, List.of("No"), List.of("Yes"), "why a"),
                        new ExplainedRow("text of b", false, List.of(), List.of("Yes", "No"), "why b"));
    }

    @Test
    void every_entry_is_shown_in_the_right_order_with_the_place_it_was_given() {
        Review.Sequence sequence =
                (Review.Sequence) review(putInOrder("a", "b", "c"), new Response.Ordered(List.of("b", "a", "c")));
        assertThat(sequence.entries())
                .containsExactly(
                        new ExplainedEntry("text of a", 2, false, "why a"),
                        new ExplainedEntry("text of b", 1, false, "why b"),
                        new ExplainedEntry("text of c", 3, true, "why c"));
    }

    @Test
    void an_entry_that_came_later_was_given_no_place() {
        Review.Sequence sequence =
                (Review.Sequence) review(putInOrder("a", "b", "c"), new Response.Ordered(List.of("b", "a")));
        assertThat(sequence.entries().getLast().given()).isZero();
    }
}
