package org.camtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camtay.journeys.Window.expect;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import org.camtay.AnswerKey;
import org.camtay.InventedPeople.Person;
import org.camtay.InventedPeople.Place;
import org.camtay.content.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A supervisor sees where help is needed, and nobody else does. */
class SupervisionJourney extends Journey {

    private Place province;
    private Place commune;
    private Place cell;
    private Person secretary;

    @BeforeEach
    void a_commune_with_one_cell() {
        province = people.aProvince();
        commune = people.aCommuneIn(province);
        cell = people.aVillageCellIn(commune);
        secretary = people.aSecretary().called("Nguyễn Thị Hạnh").of(cell);
        people.aDeputy().called("Lê Văn Tư").of(cell);
    }

    @Test
    void the_commune_goes_from_its_table_to_a_person_and_takes_the_table_home() throws IOException {
        Question answered = somethingIsAnswered();
        Window phone = phoneOf(people.aSupervisor().of(commune));
        phone.link("Theo dõi").click();
        phone.seesHeading(commune.name());
        expect(phone.row(cell.name())).containsText("1/2");
        holdsNothingOf(answered, phone);
        announce(".csv net::ERR_ABORTED");
        Download download =
                phone.page().waitForDownload(() -> phone.link("Tải bảng (CSV)").click());
        assertThat(download.suggestedFilename()).isEqualTo(commune.name() + ".csv");
        assertThat(Files.readString(download.path())).contains(cell.name() + ",2,1,0,1");
        phone.link(cell.name()).click();
        phone.seesHeading("Nguyễn Thị Hạnh");
        phone.sees("Đang học");
        phone.sees("Chưa bắt đầu");
        holdsNothingOf(answered, phone);
    }

    @Test
    void the_province_sees_communes_and_no_people() {
        Window phone = phoneOf(people.aSupervisor().of(province));
        phone.link("Theo dõi").click();
        phone.seesHeading(province.name());
        expect(phone.row(commune.name())).containsText("–");
        expect(phone.link(commune.name())).hasCount(0);
        findsNothing(phone);
    }

    @Test
    void a_secretary_finds_no_figures() {
        Window phone = phoneOf(secretary);
        expect(phone.link("Theo dõi")).hasCount(0);
        phone.open("/supervision").seesNotFound();
        findsNothing(phone);
    }

    @Test
    void the_supervisor_of_another_commune_finds_none_of_these() {
        findsNothing(phoneOf(people.aSupervisor().of(people.aCommune())));
    }

    private void findsNothing(Window phone) {
        phone.open("/supervision/" + commune.id().value()).seesNotFound();
        phone.open("/supervision/cells/" + cell.id().value()).seesNotFound();
        APIResponse file = phone.page()
                .request()
                .get(phone.home() + "/supervision/" + commune.id().value() + ".csv");
        assertThat(file.status()).isIn(403, 404);
        assertThat(file.text()).doesNotContain(cell.name());
    }

    private Question somethingIsAnswered() {
        Window phone = phoneOf(secretary).open("/modules/chairing/01-opening");
        phone.seesHeading("Mở đầu gọn trong năm phút");
        phone.open("/modules/chairing/quiz");
        Question question = phone.question(1, QUESTIONS);
        phone.answerWrong(question);
        expect(phone.button("Câu tiếp theo")).isVisible();
        return question;
    }

    private static void holdsNothingOf(Question question, Window phone) {
        assertThat(AnswerKey.words(phone.page().content()))
                .doesNotContain(AnswerKey.words(question.head().prompt()))
                .doesNotContain(AnswerKey.wrongWords(question));
        assertThat(phone.page().content()).doesNotContain(question.head().key().id());
    }
}
