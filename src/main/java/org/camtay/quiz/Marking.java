package org.camtay.quiz;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.camtay.content.Question;
import org.camtay.content.Question.MultipleChoice;
import org.camtay.content.Question.Option;
import org.camtay.content.Question.SingleChoice;
import org.camtay.content.Question.TextGap;
import org.camtay.content.Question.Tolerance;

/** The rules by which an answer earns credit, from 0 to {@link #FULL}. */
final class Marking {

    static final int FULL = 100;

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    private Marking() {}

    /** The credit of a response; a response of another form than the question earns none. */
    static int credit(Question question, Response response) {
        return switch (question) {
            case SingleChoice single ->
                response instanceof Response.Chosen chosen && isRightChoice(single, chosen) ? FULL : 0;
            case MultipleChoice multiple ->
                response instanceof Response.Chosen chosen ? shareOfRightDecisions(multiple, chosen) : 0;
            case TextGap gap -> response instanceof Response.Typed typed && isAccepted(gap, typed.text()) ? FULL : 0;
        };
    }

    private static boolean isRightChoice(SingleChoice question, Response.Chosen chosen) {
        return chosen.options().equals(rightIds(question.options()));
    }

    /** Right choices less wrong choices, as a share of all right options, never below nothing. */
    private static int shareOfRightDecisions(MultipleChoice question, Response.Chosen chosen) {
        List<String> right = rightIds(question.options());
        long hits = chosen.options().stream().filter(right::contains).count();
        long misses = chosen.options().size() - hits;
        return (int) Math.max(0, FULL * (hits - misses) / Math.max(1, right.size()));
    }

    private static List<String> rightIds(List<Option> options) {
        return options.stream().filter(Option::right).map(Option::id).sorted().toList();
    }

    private static boolean isAccepted(TextGap gap, String typed) {
        String answer = comparable(typed, gap.tolerances());
        return gap.accepted().stream()
                .anyMatch(accepted -> comparable(accepted, gap.tolerances()).equals(answer));
    }

    /** The text without the differences that do not matter; runs of spaces and Unicode forms never matter. */
    static String comparable(String text, Set<Tolerance> tolerances) {
        String form = SPACES.matcher(
                        Normalizer.normalize(text, Normalizer.Form.NFC).strip())
                .replaceAll(" ");
        if (tolerances.contains(Tolerance.CASE)) {
            form = form.toLowerCase(Locale.of("vi"));
        }
        if (tolerances.contains(Tolerance.MISSING_TONE)) {
            return withoutMarks(form);
        }
        return tolerances.contains(Tolerance.TONE_PLACE) ? withTonesLast(form) : form;
    }

    private static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    /** Each word's tone mark moved behind the word: hòa and hoà become the same. */
    private static String withTonesLast(String text) {
        StringBuilder all = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
            StringBuilder tones = new StringBuilder();
            TONES.matcher(decomposed).results().forEach(tone -> tones.append(tone.group()));
            all.append(TONES.matcher(decomposed).replaceAll("")).append(tones).append(' ');
        }
        return all.toString().strip();
    }
}
