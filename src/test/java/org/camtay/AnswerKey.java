package org.camtay;

import java.util.List;
import org.camtay.content.Catalogue;
import org.camtay.content.Language;
import org.camtay.content.Question;
import org.camtay.content.Question.Option;
import org.springframework.web.util.HtmlUtils;

/** Knows the answers to the questions of all modules, as somebody with the trainer's files beside the screen. */
public final class AnswerKey {

    private final Catalogue catalogue;

    public AnswerKey(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The question whose prompt reads like this on the screen. */
    public Question question(String prompt) {
        return catalogue.current().modules().stream()
                .flatMap(module -> module.edition(Language.VI).quiz().questions().stream())
                .filter(question -> letters(question.head().prompt()).equals(letters(prompt)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no question reads: " + prompt));
    }

    /** The texts of the options to choose; of a gap its first answer. */
    public static List<String> right(Question question) {
        return switch (question) {
            case Question.SingleChoice single -> texts(single.options(), true);
            case Question.MultipleChoice multiple -> texts(multiple.options(), true);
            case Question.TextGap gap -> gap.accepted().subList(0, 1);
        };
    }

    /** One wrong choice; of a gap a word that is not its answer. */
    public static String wrong(Question question) {
        return switch (question) {
            case Question.SingleChoice single -> texts(single.options(), false).getFirst();
            case Question.MultipleChoice multiple ->
                texts(multiple.options(), false).getFirst();
            case Question.TextGap _ -> "không biết";
        };
    }

    /** What one sees of HTML: its words, one space between them. */
    public static String words(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", " "))
                .replaceAll("[\\s\\u00a0]+", " ")
                .replaceAll(" (?=[.,?!:;”)])", "")
                .strip();
    }

    /** What is left when pages set their spaces differently. */
    private static String letters(String html) {
        return words(html).replace(" ", "");
    }

    private static List<String> texts(List<Option> options, boolean right) {
        return options.stream()
                .filter(option -> option.right() == right)
                .map(option -> words(option.text()))
                .toList();
    }
}
