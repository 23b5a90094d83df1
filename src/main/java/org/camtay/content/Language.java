package org.camtay.content;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.camtay.grammar.SourceFile;

/** A language of the product: Vietnamese first, English complete, Czech for the interface. */
public enum Language {
    VI,
    EN,
    CS;

    /** The tag as used in folders and in HTML: {@code vi}, {@code en}, {@code cs}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language with this tag or locale language; Vietnamese for every other. */
    public static Language of(Locale locale) {
        for (Language language : values()) {
            if (language.tag().equals(locale.getLanguage())) {
                return language;
            }
        }
        return VI;
    }

    /** The language named by the path, as in {@code modules/x/vi/quiz.md} or {@code templates/x/vi.md}. */
    public static Optional<Language> ofFile(SourceFile file) {
        for (Language language : values()) {
            if (file.path().contains("/" + language.tag() + "/")
                    || file.path().endsWith("/" + language.tag() + ".md")) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The heading of the section with which every lesson ends. */
    public String nextMeetingHeading() {
        return Words.of(this).text("section.next");
    }

    /** How a day is written. */
    public DateTimeFormatter days() {
        String pattern = switch (this) {
            case VI -> "d/M/yyyy";
            case EN -> "d MMMM yyyy";
            case CS -> "d. M. yyyy";
        };
        return DateTimeFormatter.ofPattern(pattern, Locale.of(tag()));
    }

    /** This language, then those that stand in for it when a text is missing. */
    public List<Language> withFallbacks() {
        return switch (this) {
            case VI -> List.of(VI, EN);
            case EN -> List.of(EN, VI);
            case CS -> List.of(CS, EN, VI);
        };
    }
}
