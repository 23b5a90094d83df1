package org.camtay.ui;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Pages without script, for sign-in, old browsers and print: Mustache templates in {@code pages/}, framed by
 * {@code pages/frame.mustache}. Values are escaped; {@code {{#t}}key{{/t}}} is a text of the bundle.
 */
@Component
public class PlainPages {

    private final Translations translations;
    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final Mustache.Compiler compiler =
            Mustache.compiler().emptyStringIsFalse(true).withLoader(PlainPages::source);

    PlainPages(Translations translations) {
        this.translations = translations;
    }

    /**
     * The page as HTML.
     *
     * @param name of the template that fills the frame
     * @param title of the window, already translated
     */
    public String render(String name, String title, Look look, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("t", (Mustache.Lambda) (fragment, out) ->
                out.write(escaped(translations.getTranslation(fragment.execute(), look.language()))));
        all.put("title", title);
        for (Look.Choice choice : Look.Choice.values()) {
            all.put("look-" + choice.word(), look.value(choice));
        }
        all.put("dark-media", darkMedia(look.appearance()));
        all.put("content", template(name).execute(all));
        return template("frame").execute(all);
    }

    /** Where the dark paper applies, as a media query. */
    private static String darkMedia(Look.Appearance appearance) {
        return switch (appearance) {
            case SYSTEM -> "screen and (prefers-color-scheme: dark)";
            case LIGHT -> "not all";
            case DARK -> "screen";
        };
    }

    private Template template(String name) {
        return templates.computeIfAbsent(name, missing -> {
            try (Reader reader = source(missing)) {
                return compiler.compile(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static Reader source(String name) throws IOException {
        return new InputStreamReader(
                new ClassPathResource("pages/" + name + ".mustache").getInputStream(), StandardCharsets.UTF_8);
    }
}
