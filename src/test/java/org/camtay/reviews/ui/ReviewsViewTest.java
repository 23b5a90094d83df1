package org.camtay.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.camtay.AnswerKey;
import org.camtay.InventedPeople.Person;
import org.camtay.Screen;
import org.camtay.content.Catalogue;
import org.camtay.content.Language;
import org.camtay.content.TrainingModule;
import org.camtay.quiz.PastAttempts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewsViewTest extends Screen {

    private static final int A_DAY = 5;

    @Autowired
    private PastAttempts past;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Clock clock;

    private Person secretary;

    @BeforeEach
    void a_secretary() {
        secretary = people.aSecretary().of(people.aVillageCell());
        signIn(secretary);
    }

    private void missedAQuizYesterday() {
        TrainingModule module = catalogue.current().module("chairing").orElseThrow();
        past.write(
                List.of(new PastAttempts.Taken(
                        secretary.id(),
                        module.key(),
                        module.edition(Language.VI).quiz(),
                        1,
                        clock.instant().minus(Duration.ofDays(1)))),
                AnswerKey::wrong);
    }

    @Test
    void without_missed_questions_the_page_says_so_and_why() {
        open("reviews");
        assertThat(page()).contains("Hôm nay không có câu nào cần ôn", "nhiều nhất 5 câu", "Chỉ đồng chí xem được");
        assertThat(link("Về trang đầu")).isEqualTo("/");
    }

    @Test
    void five_missed_questions_come_back_the_next_day_and_then_it_is_enough() {
        missedAQuizYesterday();
        open("reviews");
        for (int number = 1; number <= A_DAY; number++) {
            assertThat(page()).contains("Câu " + number + " trên " + A_DAY);
            answerRight();
            assertThat(page()).contains("Đúng.");
            click(number < A_DAY ? "Câu tiếp theo" : "Kết thúc phần ôn");
        }
        assertThat(page()).contains("đã ôn xong 5 câu hôm nay");
    }

    @Test
    void a_hint_opens_below_the_question() {
        missedAQuizYesterday();
        open("reviews");
        String hint = question().head().hints().getFirst();
        click("Gợi ý");
        assertThat(page()).contains(AnswerKey.words(hint), "Câu 1 trên " + A_DAY);
    }
}
