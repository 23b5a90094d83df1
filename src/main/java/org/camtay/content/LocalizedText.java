package org.camtay.content;

import java.util.Map;

/** One short text in several languages; a missing language falls back to the nearest that exists. */
public record LocalizedText(Map<Language, String> texts) {
    public LocalizedText {
        texts = Map.copyOf(texts);
    }

    /** The text in this language or its stand-in; empty when no language has it. */
    public String in(Language language) {
        for (Language candidate : language.withFallbacks()) {
            String text = texts.get(candidate);
            if (text != null) {
                return text;
            }
        }
        return "";
    }
}
