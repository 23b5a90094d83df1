package org.camtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camtay.journeys.Window.expect;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.camtay.InventedPeople;
import org.camtay.InventedPeople.Person;
import org.camtay.content.Lesson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody with an old browser or a weak connection reads and prints the lessons without script. */
class PlainJourney extends Journey {

    private static final int HEAVIEST_PAGE = 40_000;

    private Window phone;

    @BeforeEach
    void somebody_signs_in_without_script() {
        Person secretary = people.aSecretary().of(people.aVillageCell());
        phone = phoneWithoutScript().open("/");
        phone.signIn(secretary.login(), InventedPeople.PASSWORD);
    }

    @Test
    void the_first_page_leads_to_the_plain_lessons_and_on_to_the_last() {
        phone.link("Chủ trì và điều hành cuộc họp chi bộ").click();
        phone.link(lessons().getFirst().title()).click();
        for (Lesson lesson : lessons()) {
            phone.seesHeading(lesson.title());
            phone.seesHeading(lesson.sections().getLast().heading());
            if (!lesson.equals(lessons().getLast())) {
                phone.link("Bài tiếp theo").click();
            }
        }
        expect(phone.link("Bài tiếp theo")).hasCount(0);
        phone.link("Các bài của học phần").click();
        phone.sees("Bài kiểm tra cần trình duyệt có JavaScript.");
    }

    @Test
    void every_lesson_and_form_is_light() {
        expect(phone.link("Bài học")).isVisible();
        for (Lesson lesson : lessons()) {
            assertThat(weight("/plain/modules/chairing/" + lesson.slug())).isLessThan(HEAVIEST_PAGE);
        }
        assertThat(weight("/plain/templates/running-order")).isLessThan(HEAVIEST_PAGE);
    }

    @Test
    void a_rule_opens_its_card_by_its_address() {
        expect(phone.link("Bài học")).isVisible();
        phone.open("/plain/modules/chairing/01-opening");
        Locator card = phone.page().getByText("Cuộc họp thường kỳ gồm ba phần theo thứ tự");
        expect(card).isHidden();
        phone.link("ba phần: mở đầu, nội dung, kết thúc").click();
        expect(card).isVisible();
    }

    @Test
    void a_lesson_comes_out_of_the_printer_with_its_cards() throws IOException {
        expect(phone.link("Bài học")).isVisible();
        phone.open("/plain/modules/chairing/01-opening");
        phone.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        expect(phone.link("Bài học")).isHidden();
        expect(phone.page().getByText("Cuộc họp thường kỳ gồm ba phần theo thứ tự"))
                .isVisible();
        byte[] image = phone.page().screenshot(new Page.ScreenshotOptions().setFullPage(true));
        assertThat(inked(ImageIO.read(new ByteArrayInputStream(image)))).isBetween(0.01, 0.5);
    }

    /** The share of the paper that is dark. */
    private static double inked(BufferedImage page) {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        return (double) IntStream.of(pixels)
                        .filter(pixel -> (pixel & 0xff) < 0x80)
                        .count()
                / pixels.length;
    }

    private int weight(String address) {
        Response page = phone.page().navigate(phone.home() + address);
        assertThat(page.status()).isEqualTo(200);
        return page.body().length;
    }
}
