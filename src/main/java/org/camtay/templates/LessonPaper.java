package org.camtay.templates;

import java.util.Locale;
import java.util.stream.Collectors;
import org.camtay.content.Language;
import org.camtay.content.Lesson;
import org.camtay.content.Lesson.Block;
import org.camtay.documents.Paper;
import org.camtay.ui.Translations;
import org.springframework.web.util.HtmlUtils;

/** A lesson on paper: steps have a box to tick, and what is for some kinds of cells says for which. */
record LessonPaper(Lesson lesson, Language language, Translations words) {
    private static final String BOX = "□ ";

    Paper paper() {
        StringBuilder html = new StringBuilder("<p><em>" + lesson.purpose() + "</em></p>");
        for (Lesson.Section section : lesson.sections()) {
            html.append("<h2>")
                    .append(HtmlUtils.htmlEscape(section.heading(), "UTF-8"))
                    .append("</h2>");
            section.blocks().forEach(block -> html.append(html(block)));
        }
        return Paper.of(lesson.title(), language.tag(), html.toString());
    }

    private String html(Block block) {
        return switch (block) {
            case Block.Prose prose -> prose.html();
            case Block.Contrast contrast ->
                "<h3>× %s</h3><div>%s</div><h3>√ %s</h3><div>%s</div>"
                        .formatted(
                                escaped(contrast.poorTitle()),
                                contrast.poorHtml(),
                                escaped(contrast.goodTitle()),
                                contrast.goodHtml());
            case Block.StepList list ->
                list.steps().stream()
                        .map(step -> "<p>" + BOX + step.html() + "</p>")
                        .collect(Collectors.joining());
            case Block.CheckQuestion _ -> "";
            case Block.Variant variant ->
                "<h3>" + escaped(label(variant)) + "</h3>"
                        + variant.blocks().stream().map(this::html).collect(Collectors.joining());
        };
    }

    private String label(Block.Variant variant) {
        Locale locale = Locale.of(language.tag());
        String types = variant.types().stream()
                .sorted()
                .map(type -> words.getTranslation("content.CellType." + type, locale))
                .collect(Collectors.joining(", "));
        return words.getTranslation("learning.LessonSection.variant", locale, types);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
