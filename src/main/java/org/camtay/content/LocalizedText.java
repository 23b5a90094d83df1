package org.camtay.content;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.camtay.grammar.YamlValue;

/** One short text in several languages; a missing language falls back to the nearest that exists. */
public record LocalizedText(Map<Language, String> texts) {
    public LocalizedText {
        texts = Map.copyOf(texts);
    }

    /** The text per language under a key; a bare scalar is the same in every language. */
    static LocalizedText of(YamlValue.Fields fields, String key) {
        return fields.value(key).map(LocalizedText::of).orElse(new LocalizedText(Map.of()));
    }

    /** The text per language in a value. */
    static LocalizedText of(YamlValue value) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Optional<String> text = switch (value) {
                case YamlValue.Text scalar -> Optional.of(scalar.text());
                case YamlValue.Fields fields -> fields.text(language.tag());
                case YamlValue.Items _ -> Optional.empty();
            };
            text.ifPresent(found -> texts.put(language, found));
        }
        return new LocalizedText(texts);
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
