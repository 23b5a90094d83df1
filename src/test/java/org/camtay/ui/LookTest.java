package org.camtay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LookTest {

    private static final Look CZECH_LARGE_DARK =
            new Look(Languages.CZECH.locale(), Look.TextSize.LARGE, Look.Appearance.DARK);

    private static Look remembered(Cookie... cookies) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(cookies);
        return Look.of(request);
    }

    @Test
    void a_browser_that_remembers_nothing_reads_vietnamese() {
        assertThat(Look.of(new MockHttpServletRequest())).isEqualTo(Look.DEFAULT);
    }

    @Test
    void what_a_browser_keeps_it_finds_again() {
        MockHttpServletResponse response = new MockHttpServletResponse();
        CZECH_LARGE_DARK.keepIn(response);
        assertThat(remembered(response.getCookies())).isEqualTo(CZECH_LARGE_DARK);
    }

    @Test
    void scripts_cannot_read_what_is_kept_and_other_sites_cannot_send_it() {
        MockHttpServletResponse response = new MockHttpServletResponse();
        CZECH_LARGE_DARK.keepIn(response);
        assertThat(response.getCookies()).hasSize(3).allSatisfy(cookie -> {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
            assertThat(cookie.getMaxAge()).isEqualTo(365 * 24 * 60 * 60);
        });
    }

    @Test
    void a_cookie_that_says_nonsense_changes_nothing() {
        assertThat(remembered(
                        new Cookie("camtay-language", "xx"),
                        new Cookie("camtay-text", "huge"),
                        new Cookie("camtay-appearance", "dark")))
                .isEqualTo(Look.DEFAULT.withAppearance(Look.Appearance.DARK));
    }

    @Test
    void one_choice_replaces_one_value() {
        assertThat(Look.DEFAULT.with(Look.Choice.LANGUAGE, "en").language()).isEqualTo(Languages.ENGLISH.locale());
        assertThat(Look.DEFAULT.with(Look.Choice.TEXT, "largest").textSize()).isEqualTo(Look.TextSize.LARGEST);
        assertThat(Look.DEFAULT.with(Look.Choice.TEXT, null)).isEqualTo(Look.DEFAULT);
        assertThat(Look.DEFAULT.with(Look.Choice.LANGUAGE, "de")).isEqualTo(Look.DEFAULT);
    }

    @Test
    void a_value_is_written_in_small_letters() {
        assertThat(CZECH_LARGE_DARK.value(Look.Choice.LANGUAGE)).isEqualTo("cs");
        assertThat(CZECH_LARGE_DARK.value(Look.Choice.TEXT)).isEqualTo("large");
        assertThat(CZECH_LARGE_DARK.value(Look.Choice.APPEARANCE)).isEqualTo("dark");
    }
}
