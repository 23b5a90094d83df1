package org.camtay.workbench;

import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.camtay.content.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a command about content says, in the language that was asked for. */
final class ContentWords {
    /** The exit status when what was asked for cannot be looked at. */
    static final int UNUSABLE = 2;

    private static final String BUNDLE = "org.camtay.workbench.check";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "vi|en|cs", description = "The language of the messages.")
    private String tag = "vi";

    /** Says so when the language that was asked for is not one of ours. */
    boolean areKnown() {
        boolean known = language().tag().equals(tag);
        if (!known) {
            refuse("language", tag);
        }
        return known;
    }

    Language language() {
        return Language.of(Locale.of(tag));
    }

    String text(String key, Object... values) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                Locale.of(language().tag()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), Locale.ROOT)
                .format(Stream.of(values).map(String::valueOf).toArray());
    }

    int refuse(String key, Object... values) {
        return refuseWith(text(key, values));
    }

    /** For a sentence that the refusing module has written itself. */
    int refuseWith(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return UNUSABLE;
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
