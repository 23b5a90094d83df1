package org.camtay.templates.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camtay.access.LookKeeper;
import org.camtay.content.Language;
import org.camtay.documents.Paper;
import org.camtay.organisation.UnitId;
import org.camtay.organisation.UnitSummary;
import org.camtay.templates.Templates;
import org.camtay.ui.Look;
import org.camtay.ui.PlainPages;
import org.camtay.ui.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Templates and score sheets as plain pages that print on A4. */
@RestController
class PlainTemplates {

    private final Templates templates;
    private final LookKeeper looks;
    private final PlainPages pages;
    private final Translations texts;

    PlainTemplates(Templates templates, LookKeeper looks, PlainPages pages, Translations texts) {
        this.templates = templates;
        this.looks = looks;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping(path = "/plain/templates", produces = MediaType.TEXT_HTML_VALUE)
    String list(HttpServletRequest request, HttpServletResponse response) {
        Look look = looks.settle(request, response);
        String title = texts.getTranslation("templates.TemplatesView.title", look.language());
        return pages.render("templates", title, look, Map.of("templates", templates.all(Language.of(look.language()))));
    }

    @GetMapping(path = "/plain/templates/{template}", produces = MediaType.TEXT_HTML_VALUE)
    String template(
            @PathVariable String template,
            @RequestParam(name = TemplateLinks.CELL, required = false) @Nullable String cell,
            HttpServletRequest request,
            HttpServletResponse response) {
        Look look = looks.settle(request, response);
        Paper paper = PaperFiles.paper(templates, template, Language.of(look.language()), cell);
        Optional<UnitId> from = Optional.ofNullable(cell).flatMap(UnitId::parse);
        return pages.render(
                "template",
                paper.title(),
                look,
                Map.of(
                        "html",
                        paper.html(),
                        "heading",
                        paper.showsTitle(),
                        "docx",
                        TemplateLinks.file(template, PaperForm.DOCX, from),
                        "pdf",
                        TemplateLinks.file(template, PaperForm.PDF, from),
                        "choices",
                        choices(template, from, look)));
    }

    private List<Map<String, String>> choices(String template, Optional<UnitId> from, Look look) {
        List<Map<String, String>> choices = new ArrayList<>();
        if (from.isPresent()) {
            choices.add(Map.of(
                    "address",
                    TemplateLinks.plain(template, Optional.empty()),
                    "text",
                    texts.getTranslation("templates.TemplateView.empty", look.language())));
        }
        for (UnitSummary cell : templates.ownCells()) {
            if (!from.equals(Optional.of(cell.id()))) {
                choices.add(Map.of(
                        "address",
                        TemplateLinks.plain(template, Optional.of(cell.id())),
                        "text",
                        texts.getTranslation("templates.TemplateView.fill", look.language(), cell.name())));
            }
        }
        return choices;
    }
}
