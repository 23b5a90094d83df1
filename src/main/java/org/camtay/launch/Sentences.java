package org.camtay.launch;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the command line says: Vietnamese first, then English, each on its own line. */
final class Sentences {

    private static final String BUNDLE = "org.camtay.launch.sentences";
    private static final Locale VIETNAMESE = Locale.of("vi");

    private Sentences() {}

    static String of(String key, @Nullable Object... values) {
        return in(VIETNAMESE, key, values) + System.lineSeparator() + in(Locale.ENGLISH, key, values);
    }

    private static String in(Locale language, String key, @Nullable Object... values) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    }
}
