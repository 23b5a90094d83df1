package org.camtay.supervision.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.camtay.organisation.UnitId;
import org.camtay.supervision.Supervision;
import org.camtay.supervision.UnitTable;
import org.camtay.supervision.UnitTableFile;
import org.camtay.ui.Look;
import org.camtay.ui.Translations;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The table of a unit as a file to download. */
@RestController
class UnitFile {

    private final Supervision supervision;
    private final Translations texts;

    UnitFile(Supervision supervision, Translations texts) {
        this.supervision = supervision;
        this.texts = texts;
    }

    @GetMapping("/supervision/{unit}.csv")
    ResponseEntity<byte[]> download(@PathVariable String unit, HttpServletRequest request) {
        UnitTable table = UnitId.parse(unit)
                .flatMap(supervision::table)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Locale language = Look.of(request).language();
        String[] headings = Stream.of("unit", "learners", "started", "finished", "active")
                .map(word -> texts.getTranslation("supervision.FiguresTable." + word, language))
                .toArray(String[]::new);
        ContentDisposition name = ContentDisposition.attachment()
                .filename(table.unit().name() + ".csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(UnitTableFile.csv(table, headings).getBytes(StandardCharsets.UTF_8));
    }
}
