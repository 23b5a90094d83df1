package org.camtay.bench;

import java.util.List;

/** The fields of a question, filled by somebody in a hurry: the first choice of everything, a word where one is asked for. */
record AnswerSheet(Window window, Element question) {

    private static final String WORD = "biên bản";

    /** Every field that holds nothing yet gets something. */
    void fill() {
        List<Element> parts = window.within(question);
        for (Element part : parts) {
            switch (part.tag()) {
                case "vaadin-radio-group" -> window.give(part, firstOf(part, "vaadin-radio-button"), false);
                case "vaadin-checkbox-group" -> window.give(part, firstOf(part, "vaadin-checkbox"), true);
                case "vaadin-text-field" -> window.give(part, WORD, false);
                case "vaadin-select" -> window.give(part, firstOf(part, "vaadin-select-item"), false);
                default -> {}
            }
        }
    }

    private String firstOf(Element field, String tag) {
        return window.within(field).stream()
                .filter(part -> part.tag().equals(tag))
                .map(part -> part.property("value"))
                .findFirst()
                .orElseThrow(() -> new LoadRefused("a " + field.tag() + " offers nothing to choose"));
    }
}
