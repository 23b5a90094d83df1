package org.camtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** What a weak connection need not carry twice. */
class StaticFilesJourney extends Journey {

    private static final String YEAR = "max-age=31536000, public, immutable";

    @Test
    void a_style_asked_for_by_its_hash_and_a_font_stay_in_the_browser_for_a_year() throws Exception {
        assertThat(cacheControl("/css/parts.css?v-c=12345678")).isEqualTo(YEAR);
        assertThat(cacheControl("/fonts/be-vietnam-pro-latin-400-normal.woff2")).isEqualTo(YEAR);
    }

    @Test
    void other_files_are_asked_for_again_after_an_hour() throws Exception {
        assertThat(cacheControl("/css/plain.css")).isEqualTo("max-age=3600");
        assertThat(cacheControl("/js/prose.js")).isEqualTo("max-age=3600");
    }

    @Test
    void what_is_refused_is_not_kept() throws Exception {
        assertThat(cacheControl("/css/no-such-file.css?v-c=12345678")).doesNotContain("max-age=3");
    }

    @Test
    void styles_and_pages_travel_compressed() throws Exception {
        assertThat(get("/css/parts.css").headers().firstValue("Content-Encoding"))
                .contains("gzip");
        assertThat(get("/sign-in").headers().firstValue("Content-Encoding")).contains("gzip");
    }

    private String cacheControl(String address) throws Exception {
        return get(address).headers().firstValue("Cache-Control").orElse("");
    }

    private HttpResponse<Void> get(String address) throws Exception {
        URI file = base().resolve(address);
        HttpRequest request =
                HttpRequest.newBuilder(file).header("Accept-Encoding", "gzip").build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding());
        }
    }
}
