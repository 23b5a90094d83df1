package org.camtay.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camtay.content.Catalogue;
import org.camtay.content.ContentFiles;
import org.camtay.content.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class MediaFilesTest {
    private static ResponseEntity<byte[]> asked(String file) {
        Map<String, byte[]> files = Samples.base();
        files.put("modules/sample/media/way.svg", "<svg/>".getBytes(StandardCharsets.UTF_8));
        files.put("modules/sample/media/note.html", "<p>".getBytes(StandardCharsets.UTF_8));
        return new MediaFiles(Catalogue.of(ContentFiles.of(files))).file("sample", file);
    }

    @Test
    void a_drawing_comes_with_a_policy_under_which_nothing_runs_and_nothing_is_fetched() {
        ResponseEntity<byte[]> drawing = asked("way.svg");
        assertThat(drawing.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(drawing.getHeaders().getFirst("Content-Type")).isEqualTo("image/svg+xml");
        assertThat(drawing.getHeaders().getFirst("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; sandbox");
    }

    @Test
    void what_is_no_image_is_not_handed_out() {
        assertThat(asked("note.html").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(asked("absent.png").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }
}
