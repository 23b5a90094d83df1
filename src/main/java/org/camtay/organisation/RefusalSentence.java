package org.camtay.organisation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.camtay.ui.Translations;

/** Says a refusal to a person: what is the case, with the values, and what to do. */
public final class RefusalSentence {

    private RefusalSentence() {}

    public static String of(Refusal refusal, Translations texts, Locale locale) {
        Object[] values = refusal.values().stream()
                .map(value -> said(value, texts, locale))
                .toArray();
        return texts.getTranslation("organisation.Refusal." + refusal.reason(), locale, values);
    }

    private static Object said(Object value, Translations texts, Locale locale) {
        return switch (value) {
            case UnitKind kind -> texts.getTranslation("organisation.UnitKind." + kind, locale);
            case PostKind kind -> texts.getTranslation("organisation.PostKind." + kind, locale);
            case LocalDate day ->
                DateTimeFormatter.ofPattern(texts.getTranslation("organisation.RefusalSentence.date", locale), locale)
                        .format(day);
            default -> value;
        };
    }
}
