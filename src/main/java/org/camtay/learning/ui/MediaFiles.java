package org.camtay.learning.ui;

import java.time.Duration;
import org.camtay.content.Catalogue;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The pictures of lessons. Only images are handed out; whatever a file claims to be, it never runs and fetches nothing. */
@RestController
class MediaFiles {

    private final Catalogue catalogue;

    MediaFiles(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/media/{module}/{file}")
    ResponseEntity<byte[]> file(@PathVariable String module, @PathVariable String file) {
        MediaType type = MediaTypeFactory.getMediaType(file)
                .filter(found -> found.getType().equals("image"))
                .orElse(MediaType.APPLICATION_OCTET_STREAM);
        return catalogue
                .media(module, file)
                .filter(_ -> type.getType().equals("image"))
                .map(bytes -> ResponseEntity.ok()
                        .contentType(type)
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
