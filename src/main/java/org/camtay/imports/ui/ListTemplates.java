package org.camtay.imports.ui;

import com.vaadin.flow.component.html.Anchor;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.camtay.imports.ImportKind;
import org.camtay.imports.Imports;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The files to fill in, to download. */
@RestController
class ListTemplates {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Imports imports;

    ListTemplates(Imports imports) {
        this.imports = imports;
    }

    static Anchor link(String kind, String form) {
        Anchor link = new Anchor("/organisation/import/templates/" + kind + "." + form, form.toUpperCase(Locale.ROOT));
        link.setRouterIgnore(true);
        link.addClassNames("button", "secondary");
        return link;
    }

    @GetMapping("/organisation/import/templates/{kind}.{form}")
    ResponseEntity<byte[]> download(@PathVariable String kind, @PathVariable String form) {
        ImportKind asked = Arrays.stream(ImportKind.values())
                .filter(value -> value.name().equalsIgnoreCase(kind))
                .filter(_ -> imports.isAllowed())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return switch (form) {
            case "xlsx" -> file(asked, form, XLSX, asked.xlsxTemplate());
            case "csv" -> file(asked, form, new MediaType("text", "csv", StandardCharsets.UTF_8), asked.csvTemplate());
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static ResponseEntity<byte[]> file(ImportKind kind, String form, MediaType type, byte[] content) {
        String name = (kind == ImportKind.UNITS ? "mau-don-vi." : "mau-can-bo.") + form;
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(type)
                .body(content);
    }
}
