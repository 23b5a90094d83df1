package org.camtay.database;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command line says: Vietnamese first, then English, each on its own line. */
public final class Sentences {

    public static final String BUNDLE = "org.camtay.launch.sentences";

    private Sentences() {}

    /** Values appear as they print themselves: a port has no thousands separator. */
    public static String of(String key, Object... values) {
        String pattern = ResourceBundle.getBundle(BUNDLE, Locale.ROOT).getString(key);
        return new MessageFormat(pattern, Locale.ROOT)
                .format(Arrays.stream(values).map(String::valueOf).toArray());
    }
}
