package org.camtay.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the interface, each with its name in itself. */
public enum Languages {
    VIETNAMESE("vi", "Tiếng Việt"),
    ENGLISH("en", "English"),
    CZECH("cs", "Čeština");

    private final Locale locale;
    private final String ownName;

    Languages(String tag, String ownName) {
        this.locale = Locale.of(tag);
        this.ownName = ownName;
    }

    public Locale locale() {
        return locale;
    }

    public String ownName() {
        return ownName;
    }

    /** The locale with this tag, if the interface speaks it. */
    public static Optional<Locale> withTag(String tag) {
        return all().stream().filter(locale -> locale.getLanguage().equals(tag)).findFirst();
    }

    public static List<Locale> all() {
        return List.of(VIETNAMESE.locale, ENGLISH.locale, CZECH.locale);
    }
}
