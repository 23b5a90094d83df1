package org.camtay.quiz;

import java.text.Normalizer;
import java.util.List;

/** What a learner answers. */
public sealed interface Response {

    /** The longest typed answer that is kept, in characters; what is longer is cut. */
    int TYPED_LENGTH = 200;

    /** The ids of the options that were chosen; empty when none was. */
    record Chosen(List<String> options) implements Response {
        public Chosen {
            options = options.stream().distinct().sorted().toList();
        }
    }

    /** A typed text, kept as NFC without spaces around it. */
    record Typed(String text) implements Response {
        /** What phones put in for a space now and then. */
        private static final char NO_BREAK_SPACE = '\u00A0';

        public Typed {
            String normal = Normalizer.normalize(text, Normalizer.Form.NFC)
                    .replace(NO_BREAK_SPACE, ' ')
                    .strip();
            text = normal.substring(
                    0, normal.offsetByCodePoints(0, Math.min(TYPED_LENGTH, normal.codePointCount(0, normal.length()))));
        }
    }

    /** Whether nothing was chosen or typed: not yet an answer. */
    default boolean isBlank() {
        return switch (this) {
            case Chosen chosen -> chosen.options().isEmpty();
            case Typed typed -> typed.text().isEmpty();
        };
    }
}
