package org.camtay.templates.ui;

import java.util.Optional;
import org.camtay.organisation.UnitId;

/** The addresses of templates and of their files; the cell from which they are filled stands behind the question mark. */
final class TemplateLinks {
    static final String CELL = "cell";

    private TemplateLinks() {}

    static String page(String template, Optional<UnitId> cell) {
        return "/templates/" + template + filledFrom(cell);
    }

    static String plain(String template, Optional<UnitId> cell) {
        return "/plain" + page(template, cell);
    }

    static String file(String template, PaperForm form, Optional<UnitId> cell) {
        return "/templates/" + template + "." + form.ending() + filledFrom(cell);
    }

    private static String filledFrom(Optional<UnitId> cell) {
        return cell.map(id -> "?" + CELL + "=" + id.value()).orElse("");
    }
}
