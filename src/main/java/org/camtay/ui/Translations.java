package org.camtay.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** The texts of all screens: key = module.Class.word, Vietnamese where a language is not ours. */
@Component
public class Translations implements I18NProvider {

    private static final String BUNDLE = "messages.messages";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.all();
    }

    /** The text in this language with its arguments filled in; a missing key fails loudly in every test that meets it. */
    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        Locale ours = Languages.withTag(locale.getLanguage()).orElse(Languages.VIETNAMESE.locale());
        String pattern = ResourceBundle.getBundle(BUNDLE, ours, NO_FALLBACK).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, ours).format(arguments);
    }
}
