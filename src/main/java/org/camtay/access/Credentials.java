package org.camtay.access;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * A login, a shown name and a password that are fit for an account.
 *
 * @param login letters, digits, dot, hyphen or underscore; kept in small letters
 * @param password {@value #PASSWORD_MIN} characters or more, at most {@value #PASSWORD_MAX_BYTES} bytes, the limit of the
 *     hash
 */
public record Credentials(String login, String name, String password) {

    public static final int PASSWORD_MIN = 10;
    public static final int PASSWORD_MAX_BYTES = 72;

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int SIGNS_OF_A_GROUP = 4;

    /** What is wrong with credentials; each names the limit it breaks. */
    public enum Flaw {
        LOGIN_FORM,
        NAME_LENGTH,
        PASSWORD_SHORT,
        PASSWORD_LONG
    }

    public Credentials {
        login = normalLogin(login);
        name = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        password = normalPassword(password);
        if (!login.matches("[a-z0-9._-]{2," + Account.LOGIN_LENGTH + "}")) {
            throw new UnfitCredentials(Flaw.LOGIN_FORM);
        }
        if (name.isEmpty() || name.length() > Account.NAME_LENGTH) {
            throw new UnfitCredentials(Flaw.NAME_LENGTH);
        }
        if (password.codePointCount(0, password.length()) < PASSWORD_MIN) {
            throw new UnfitCredentials(Flaw.PASSWORD_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > PASSWORD_MAX_BYTES) {
            throw new UnfitCredentials(Flaw.PASSWORD_LONG);
        }
    }

    /**
     * Credentials with a password made by chance: three groups of four signs, easy to read out and to type on a phone, none of
     * which looks like another. Twelve of 31 signs are 59 bits, which no search gets through, however cheap the hash.
     */
    static Credentials initial(String login, String name, RandomGenerator chance) {
        StringBuilder password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            password.append(group == 0 ? "" : "-");
            for (int sign = 0; sign < SIGNS_OF_A_GROUP; sign++) {
                password.append(SIGNS.charAt(chance.nextInt(SIGNS.length())));
            }
        }
        return new Credentials(login, name, password.toString());
    }

    /** Keyboards compose a letter with its tone in different ways; the hash must not depend on it. */
    static String normalPassword(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    static String normalLogin(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "Credentials[" + login + "]";
    }
}
