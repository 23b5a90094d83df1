package org.camtay.learning.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camtay.access.LookKeeper;
import org.camtay.content.Language;
import org.camtay.content.Lesson;
import org.camtay.content.Lesson.Block;
import org.camtay.learning.Learning;
import org.camtay.learning.ModuleStanding;
import org.camtay.learning.OpenLesson;
import org.camtay.ui.Look;
import org.camtay.ui.PlainPages;
import org.camtay.ui.Translations;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Modules and lessons as plain pages: for old browsers, weak connections and paper. */
@RestController
@RequestMapping(path = "/plain", produces = MediaType.TEXT_HTML_VALUE)
class PlainLessons {

    private final Learning learning;
    private final LookKeeper looks;
    private final PlainPages pages;
    private final Translations texts;

    PlainLessons(Learning learning, LookKeeper looks, PlainPages pages, Translations texts) {
        this.learning = learning;
        this.looks = looks;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping({"", "/", "/modules"})
    String modules(HttpServletRequest request, HttpServletResponse response) {
        Look look = looks.settle(request, response);
        String title = texts.getTranslation("learning.ModulesView.menu", look.language());
        return pages.render("modules", title, look, Map.of("modules", learning.path(Language.of(look.language()))));
    }

    @GetMapping("/modules/{module}")
    String module(@PathVariable String module, HttpServletRequest request, HttpServletResponse response) {
        Look look = looks.settle(request, response);
        ModuleStanding found =
                learning.module(module, Language.of(look.language())).orElseThrow(PlainLessons::notFound);
        return pages.render("module", found.title(), look, Map.of("module", found));
    }

    @GetMapping("/modules/{module}/{lesson}")
    String lesson(
            @PathVariable String module,
            @PathVariable String lesson,
            HttpServletRequest request,
            HttpServletResponse response) {
        Look look = looks.settle(request, response);
        OpenLesson open =
                learning.open(module, lesson, Language.of(look.language())).orElseThrow(PlainLessons::notFound);
        learning.reach(open.lesson().key(), open.lesson().sections().size() - 1);
        return pages.render("lesson", open.lesson().title(), look, values(open, look));
    }

    private Map<String, Object> values(OpenLesson open, Look look) {
        String module = open.module().slug();
        return Map.of(
                "place",
                texts.getTranslation(
                        "learning.LessonView.place",
                        look.language(),
                        open.module().title(),
                        open.number(),
                        open.module().lessons().size(),
                        open.lesson().minutes()),
                "heading",
                open.lesson().title(),
                "purpose",
                plain(open.lesson().purpose()),
                "sections",
                open.lesson().sections().stream()
                        .map(section -> section(open, section, look.language()))
                        .toList(),
                "previous",
                open.previous()
                        .map(before -> plainLesson(module, before.slug()))
                        .orElse(""),
                "next",
                open.next().map(after -> plainLesson(module, after.slug())).orElse(""),
                "module",
                ModuleLinks.plain(ModuleLinks.module(module)),
                "self",
                plainLesson(module, open.lesson().slug()));
    }

    private Map<String, Object> section(OpenLesson open, Lesson.Section section, Locale language) {
        return Map.of(
                "heading", section.heading(),
                "atNextMeeting", section.atNextMeeting(),
                "blocks",
                        section.blocks().stream()
                                .flatMap(block -> blocks(open, block, language))
                                .toList());
    }

    /** A text for some kinds of cells is shown to whom it concerns; it says for which when that is not clear. */
    private Stream<Map<String, Object>> blocks(OpenLesson open, Block block, Locale language) {
        if (!(block instanceof Block.Variant variant)) {
            return Stream.of(block(block));
        }
        Stream<Map<String, Object>> inner = variant.blocks().stream().flatMap(part -> blocks(open, part, language));
        if (!open.shows(variant)) {
            return Stream.empty();
        }
        return open.namesVariants() ? Stream.concat(Stream.of(label(variant, language)), inner) : inner;
    }

    private Map<String, Object> label(Block.Variant variant, Locale language) {
        String types = variant.types().stream()
                .map(type -> texts.getTranslation("content.CellType." + type, language))
                .collect(Collectors.joining(", "));
        return Map.of("label", texts.getTranslation("learning.LessonSection.variant", language, types));
    }

    /** A block as the template reads it: one of its kinds is set. */
    private static Map<String, Object> block(Block block) {
        return switch (block) {
            case Block.Prose prose -> Map.of("prose", plain(prose.html()));
            case Block.Contrast contrast ->
                Map.of(
                        "contrast",
                        Map.of(
                                "poorTitle", contrast.poorTitle(),
                                "poor", plain(contrast.poorHtml()),
                                "goodTitle", contrast.goodTitle(),
                                "good", plain(contrast.goodHtml())));
            case Block.StepList list ->
                Map.of(
                        "steps",
                        list.steps().stream().map(step -> plain(step.html())).toList());
            case Block.CheckQuestion _, Block.Variant _ -> Map.of("check", List.of());
        };
    }

    /** Links of the application lead to plain pages here. */
    private static String plain(String html) {
        return html.replace("href=\"modules/", "href=\"/plain/modules/")
                .replace("href=\"templates/", "href=\"/plain/templates/")
                .replace("src=\"media/", "src=\"/media/");
    }

    private static String plainLesson(String module, String lesson) {
        return ModuleLinks.plain(ModuleLinks.lesson(module, lesson));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
