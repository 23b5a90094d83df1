package org.camtay.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How somebody wants to read: chosen before sign-in, kept in cookies, remembered with the account. */
public record Look(Locale language, TextSize textSize, Appearance appearance) {

    public static final Look DEFAULT = new Look(Languages.VIETNAMESE.locale(), TextSize.NORMAL, Appearance.SYSTEM);

    private static final String COOKIE = "camtay-";
    private static final int COOKIE_AGE = (int) Duration.ofDays(365).toSeconds();

    /** The size of all text: A, A+ or A++. */
    public enum TextSize {
        NORMAL("A"),
        LARGE("A+"),
        LARGEST("A++");

        private final String sign;

        TextSize(String sign) {
            this.sign = sign;
        }

        /** How the size is written on a button. */
        public String sign() {
            return sign;
        }
    }

    /** Light or dark paper, or as the device says. */
    public enum Appearance {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** The names of the three choices, in addresses and cookies. */
    public enum Choice {
        LANGUAGE,
        TEXT,
        APPEARANCE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Look withLanguage(Locale language) {
        return new Look(language, textSize, appearance);
    }

    public Look withTextSize(TextSize textSize) {
        return new Look(language, textSize, appearance);
    }

    public Look withAppearance(Appearance appearance) {
        return new Look(language, textSize, appearance);
    }

    /** This look with one choice replaced; an unknown value changes nothing. */
    public Look with(Choice choice, @Nullable String value) {
        if (value == null) {
            return this;
        }
        return switch (choice) {
            case LANGUAGE -> Languages.withTag(value).map(this::withLanguage).orElse(this);
            case TEXT -> named(TextSize.values(), value).map(this::withTextSize).orElse(this);
            case APPEARANCE ->
                named(Appearance.values(), value).map(this::withAppearance).orElse(this);
        };
    }

    /** The value of a choice, as it stands in addresses, cookies and attributes: {@code vi}, {@code large}, {@code dark}. */
    public String value(Choice choice) {
        return switch (choice) {
            case LANGUAGE -> language.getLanguage();
            case TEXT -> textSize.name().toLowerCase(Locale.ROOT);
            case APPEARANCE -> appearance.name().toLowerCase(Locale.ROOT);
        };
    }

    /** The look that this browser remembers. */
    public static Look of(HttpServletRequest request) {
        Look look = DEFAULT;
        List<Cookie> cookies = request.getCookies() == null ? List.of() : Arrays.asList(request.getCookies());
        for (Choice choice : Choice.values()) {
            Optional<String> value = cookies.stream()
                    .filter(cookie -> cookie.getName().equals(COOKIE + choice.word()))
                    .map(Cookie::getValue)
                    .findFirst();
            look = look.with(choice, value.orElse(null));
        }
        return look;
    }

    /** Lets the browser remember this look for a year. */
    public void keepIn(HttpServletResponse response) {
        for (Choice choice : Choice.values()) {
            Cookie cookie = new Cookie(COOKIE + choice.word(), value(choice));
            cookie.setPath("/");
            cookie.setMaxAge(COOKIE_AGE);
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
