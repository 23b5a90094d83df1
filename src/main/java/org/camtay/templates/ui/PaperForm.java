package org.camtay.templates.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.camtay.documents.Paper;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A kind of file that a paper can be downloaded as. */
enum PaperForm {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF(MediaType.APPLICATION_PDF_VALUE);

    private final String type;

    PaperForm(String type) {
        this.type = type;
    }

    static Optional<PaperForm> of(String ending) {
        return Stream.of(values()).filter(form -> form.ending().equals(ending)).findFirst();
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The file as a download.
     *
     * @param name without its ending; a slug, so plain letters only
     */
    ResponseEntity<byte[]> download(String name, Paper paper) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + ending())
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(type))
                .body(written(paper));
    }

    private byte[] written(Paper paper) {
        return switch (this) {
            case DOCX -> paper.docx();
            case PDF -> paper.pdf();
        };
    }
}
