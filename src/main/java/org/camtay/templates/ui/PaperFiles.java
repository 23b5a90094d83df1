package org.camtay.templates.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.camtay.access.LookKeeper;
import org.camtay.content.Language;
import org.camtay.documents.Paper;
import org.camtay.organisation.UnitId;
import org.camtay.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Templates, score sheets and lessons as files: plain links that need no script. */
@RestController
class PaperFiles {

    private final Templates templates;
    private final LookKeeper looks;

    PaperFiles(Templates templates, LookKeeper looks) {
        this.templates = templates;
        this.looks = looks;
    }

    @GetMapping({"/templates/{template}.{form:docx|pdf}", "/plain/templates/{template}.{form:docx|pdf}"})
    ResponseEntity<byte[]> template(
            @PathVariable String template,
            @PathVariable String form,
            @RequestParam(name = TemplateLinks.CELL, required = false) @Nullable String cell,
            HttpServletRequest request,
            HttpServletResponse response) {
        Paper paper = paper(templates, template, language(request, response), cell);
        return form(form).download(template, paper);
    }

    @GetMapping("/plain/modules/{module}/{lesson}.{form:docx|pdf}")
    ResponseEntity<byte[]> lesson(
            @PathVariable String module,
            @PathVariable String lesson,
            @PathVariable String form,
            HttpServletRequest request,
            HttpServletResponse response) {
        Paper paper =
                templates.lesson(module, lesson, language(request, response)).orElseThrow(PaperFiles::notFound);
        return form(form).download(lesson, paper);
    }

    private Language language(HttpServletRequest request, HttpServletResponse response) {
        return Language.of(looks.settle(request, response).language());
    }

    /** What cannot be an id names no cell. */
    static Paper paper(Templates templates, String template, Language language, @Nullable String cell) {
        Optional<Paper> paper = cell == null
                ? templates.empty(template, language)
                : UnitId.parse(cell).flatMap(id -> templates.filled(template, language, id));
        return paper.orElseThrow(PaperFiles::notFound);
    }

    private static PaperForm form(String ending) {
        return PaperForm.of(ending).orElseThrow(PaperFiles::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
