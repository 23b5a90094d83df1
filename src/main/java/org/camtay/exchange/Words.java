package org.camtay.exchange;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.camtay.content.Language;

/** The words of this module in one language. */
public record Words(ResourceBundle bundle) {
    private static final String NAME = "org.camtay.exchange.losses";

    public static Words of(Language language) {
        return new Words(ResourceBundle.getBundle(
                NAME,
                Locale.of(language.tag()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    public String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    }
}
