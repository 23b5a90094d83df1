package org.camtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camtay.journeys.Window.expect;

import java.util.List;
import org.camtay.InventedPeople;
import org.camtay.InventedPeople.Person;
import org.camtay.InventedPeople.Place;
import org.junit.jupiter.api.Test;

/** Somebody with weak eyes chooses the largest text, somebody in the evening dark paper. */
class ReadingJourney extends Journey {

    private static final List<String> LEARNER_PAGES = List.of(
            "/",
            "/modules",
            "/modules/chairing",
            "/modules/chairing/02-time",
            "/modules/chairing/quiz",
            "/settings",
            "/templates",
            "/templates/running-order",
            "/templates/minutes",
            "/templates/score-sheet-hd42-7",
            "/plain/modules",
            "/plain/modules/chairing",
            "/plain/modules/chairing/02-time",
            "/plain/templates",
            "/plain/templates/running-order",
            "/plain/templates/minutes",
            "/nowhere");

    @Test
    void the_largest_text_needs_no_moving_sideways_on_a_phone() {
        Window phone = phone().open("/");
        phone.link("A++ – Rất lớn").click();
        assertFits(phone, "/sign-in");
        Person secretary = people.aSecretary().of(people.aVillageCell());
        phone.signIn(secretary.login(), InventedPeople.PASSWORD);
        phone.seesPlaces();
        phone.open("/modules/chairing/02-time").readToTheEnd(lessons().get(1));
        for (String address : LEARNER_PAGES) {
            phone.open(address);
            expect(phone.heading1()).isVisible();
            assertFits(phone, address);
        }
    }

    @Test
    void the_largest_text_needs_no_moving_sideways_for_a_supervisor() {
        Place commune = people.aCommune();
        Place cell = people.aVillageCellIn(commune);
        people.aSecretary().of(cell);
        Window phone = phoneOf(people.aSupervisor().of(commune)).open("/settings");
        phone.page().getByLabel("A++ – Rất lớn").check();
        phone.page().waitForFunction("document.documentElement.dataset.text === 'largest'");
        for (String address : List.of(
                "/supervision/" + commune.id().value(),
                "/supervision/cells/" + cell.id().value())) {
            phone.open(address);
            expect(phone.heading1()).isVisible();
            assertFits(phone, address);
        }
    }

    @Test
    void dark_paper_can_be_chosen_and_stays() {
        Window phone = phoneOf(people.aSecretary().of(people.aVillageCell()));
        assertThat(phone.paperBrightness()).isGreaterThan(200);
        phone.open("/settings").page().getByLabel("Tối").check();
        phone.page().waitForFunction("document.documentElement.dataset.appearance === 'dark'");
        for (String address : List.of("/modules", "/plain/modules")) {
            phone.open(address);
            expect(phone.heading("Bài học")).isVisible();
            assertThat(phone.paperBrightness()).as(address).isLessThan(60);
        }
    }

    private static void assertFits(Window phone, String address) {
        assertThat(phone.fitsItsWidth()).as("width of " + address).isTrue();
    }
}
