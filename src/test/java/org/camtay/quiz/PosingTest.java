package org.camtay.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camtay.quiz.Questions.chooseOne;
import static org.camtay.quiz.Questions.chooseSeveral;
import static org.camtay.quiz.Questions.decide;
import static org.camtay.quiz.Questions.fillTheGap;
import static org.camtay.quiz.Questions.inFixedOrder;
import static org.camtay.quiz.Questions.one;
import static org.camtay.quiz.Questions.putInOrder;
import static org.camtay.quiz.Questions.retired;
import static org.camtay.quiz.Questions.several;
import static org.camtay.quiz.Questions.severalAbout;
import static org.camtay.quiz.Questions.takeASide;
import static org.camtay.quiz.Questions.typeOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.camtay.content.Language;
import org.camtay.content.Question;
import org.camtay.content.Quiz;
import org.camtay.quiz.PosedQuestion.Form;
import org.camtay.quiz.PosedQuestion.PosedOption;
import org.junit.jupiter.api.Test;

class PosingTest {

    private static final List<String> LETTERS = List.of("a", "b", "c", "d", "e", "f", "g", "h");

    private static List<Question> sixLessonsOf(int questions) {
        List<Question> bank = new ArrayList<>();
        for (String lesson : List.of("opening", "time", "voices", "conflict", "deciding", "closing")) {
            bank.addAll(severalAbout(lesson, questions));
        }
        return bank;
    }

    private static Map<String, Long> drawnByLesson(List<Question> drawn) {
        return drawn.stream()
                .collect(
                        Collectors.groupingBy(question -> question.head().read().orElseThrow(), Collectors.counting()));
    }

    @Test
    void the_same_seed_gives_the_same_order() {
        assertThat(Posing.shuffled(LETTERS, 7)).isEqualTo(Posing.shuffled(LETTERS, 7));
        assertThat(Posing.draw(sixLessonsOf(4), 12, 7)).isEqualTo(Posing.draw(sixLessonsOf(4), 12, 7));
    }

    @Test
    void another_seed_gives_another_order() {
        assertThat(LongStream.range(0, 20)
                        .mapToObj(seed -> Posing.shuffled(LETTERS, seed))
                        .distinct())
                .hasSizeGreaterThan(15);
    }

    @Test
    void twelve_questions_are_drawn_two_from_each_of_six_lessons() {
        assertThat(LongStream.range(0, 50).mapToObj(seed -> Posing.draw(sixLessonsOf(4), 12, seed)))
                .allSatisfy(drawn -> {
                    assertThat(drawn).hasSize(12).doesNotHaveDuplicates();
                    assertThat(drawnByLesson(drawn))
                            .hasSize(6)
                            .allSatisfy((_, questions) -> assertThat(questions).isEqualTo(2));
                });
    }

    @Test
    void a_lesson_with_few_questions_gives_all_it_has_and_others_fill_up() {
        List<Question> bank = new ArrayList<>(severalAbout("short", 1));
        bank.addAll(severalAbout("long", 20));
        assertThat(drawnByLesson(Posing.draw(bank, 12, 3)))
                .containsEntry("short", 1L)
                .containsEntry("long", 11L);
    }

    @Test
    void a_small_bank_is_asked_whole() {
        assertThat(Posing.draw(sixLessonsOf(1), 12, 3)).hasSize(6);
        assertThat(Posing.draw(List.of(), 12, 3)).isEmpty();
    }

    @Test
    void a_retired_question_is_never_among_those_to_draw_from() {
        List<Question> questions = new ArrayList<>(sixLessonsOf(1));
        questions.add(retired("old"));
        Quiz quiz = new Quiz("title", "revision", Language.VI, questions);
        assertThat(Posing.draw(quiz.finals(), 12, 3))
                .hasSize(6)
                .noneMatch(question -> question.head().retired());
    }

    @Test
    void options_that_may_not_be_shuffled_stay_as_written() {
        assertThat(LongStream.range(0, 20)
                        .mapToObj(seed -> Posing.pose(inFixedOrder("a*", "b", "c", "d"), 1, 12, seed, 0)))
                .allSatisfy(posed -> assertThat(ids(((Form.SeveralOptions) posed.form()).options()))
                        .containsExactly("a", "b", "c", "d"));
    }

    @Test
    void a_posed_question_says_how_it_is_answered() {
        assertThat(form(chooseOne("a*", "b"))).isInstanceOf(Form.OneOption.class);
        assertThat(form(chooseSeveral("a*", "b"))).isInstanceOf(Form.SeveralOptions.class);
        assertThat(form(typeOneOf("biên bản"))).isInstanceOf(Form.Text.class);
        assertThat(form(fillTheGap("a*", "b"))).isInstanceOf(Form.Gap.class);
        assertThat(form(takeASide("a*", "b"))).isInstanceOf(Form.Viewpoints.class);
        assertThat(form(putInOrder("a", "b", "c"))).isInstanceOf(Form.Sequence.class);
        assertThat(form(decide(one("a", "yes")))).isInstanceOf(Form.Grid.class);
    }

    private static Form form(Question question) {
        return Posing.pose(question, 1, 12, 0, 0).form();
    }

    @Test
    void a_posed_question_holds_nothing_of_its_key() {
        assertThat(Posing.pose(typeOneOf("biên bản"), 1, 12, 0, 0).toString())
                .doesNotContain("biên bản")
                .doesNotContain("solution");
        assertThat(List.of(
                        chooseOne("a*", "b"),
                        chooseSeveral("a*", "b"),
                        fillTheGap("a*", "b"),
                        takeASide("a*", "b"),
                        putInOrder("a", "b", "c"),
                        decide(one("a", "yes"), one("b", "no"))))
                .allSatisfy(question -> assertThat(
                                Posing.pose(question, 1, 12, 0, 0).toString())
                        .doesNotContain("right")
                        .doesNotContain("true")
                        .doesNotContain("why")
                        .doesNotContain("hint]")
                        .doesNotContain("solution"));
    }

    @Test
    void rows_with_the_same_columns_are_posed_alike_whatever_is_right() {
        assertThat(form(decide(one("a", "yes"), one("b", "no"))))
                .isEqualTo(form(decide(one("a", "no"), one("b", "yes"))));
    }

    @Test
    void hints_are_given_one_at_a_time() {
        assertThat(Posing.pose(chooseOne("a*", "b"), 1, 12, 0, 0).hints()).isEmpty();
        PosedQuestion once = Posing.pose(chooseOne("a*", "b"), 1, 12, 0, 1);
        assertThat(once.hints()).containsExactly("first hint");
        assertThat(once.moreHints()).isEqualTo(1);
        PosedQuestion often = Posing.pose(chooseOne("a*", "b"), 1, 12, 0, 9);
        assertThat(often.hints()).containsExactly("first hint", "second hint");
        assertThat(often.moreHints()).isZero();
    }

    @Test
    void credit_is_told_as_right_partly_right_or_wrong() {
        assertThat(ExplainedAnswer.Verdict.of(100)).isEqualTo(ExplainedAnswer.Verdict.RIGHT);
        assertThat(ExplainedAnswer.Verdict.of(99)).isEqualTo(ExplainedAnswer.Verdict.PARTLY);
        assertThat(ExplainedAnswer.Verdict.of(1)).isEqualTo(ExplainedAnswer.Verdict.PARTLY);
        assertThat(ExplainedAnswer.Verdict.of(0)).isEqualTo(ExplainedAnswer.Verdict.WRONG);
    }

    @Test
    void entries_are_never_posed_in_their_right_order() {
        Question order = putInOrder("a", "b", "c");
        assertThat(LongStream.range(0, 50).mapToObj(seed -> Posing.pose(order, 1, 12, seed, 0)))
                .allSatisfy(posed -> assertThat(ids(((Form.Sequence) posed.form()).entries()))
                        .containsExactlyInAnyOrder("a", "b", "c")
                        .isNotEqualTo(List.of("a", "b", "c")));
    }

    @Test
    void rows_are_shuffled_and_columns_keep_their_order() {
        Question matrix = decide(one("a", "yes"), one("b", "no"), several("c", "yes"), one("d", "no"));
        assertThat(LongStream.range(0, 20)
                        .mapToObj(seed ->
                                (Form.Grid) Posing.pose(matrix, 1, 12, seed, 0).form())
                        .peek(grid -> assertThat(ids(grid.columns())).containsExactly("yes", "no"))
                        .map(Form.Grid::rows)
                        .distinct())
                .hasSizeGreaterThan(5);
    }

    private static List<String> ids(List<PosedOption> options) {
        return options.stream().map(PosedOption::id).toList();
    }
}
