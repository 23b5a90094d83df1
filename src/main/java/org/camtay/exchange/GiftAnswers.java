package org.camtay.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camtay.content.Language;
import org.camtay.content.Question;
import org.camtay.exchange.GiftText.Format;
import org.camtay.exchange.GiftText.Formatted;
import org.camtay.exchange.PortableQuestion.Head;

/** The answers of one GIFT item, by the signs that Moodle goes by. Escaped signs are hidden in all texts. */
record GiftAnswers(Head head, Format format, Tally tally, Losses losses, int line, int lastLine, Language language) {
    private static final Set<String> TRUE = Set.of("T", "TRUE");
    private static final Set<String> FALSE = Set.of("F", "FALSE");

    List<PortableQuestion> questions(String body) {
        Losses.Item item = new Losses.Item(losses, line, lastLine, head.title());
        if (body.isEmpty()) {
            return item.lost(LossKind.ESSAY);
        }
        if (body.startsWith("#")) {
            return numbers(body.substring(1), item);
        }
        if (body.startsWith(">")) {
            return order(body.substring(1), item);
        }
        if (body.indexOf('~') >= 0) {
            return choice(body, item);
        }
        if (body.indexOf('=') >= 0 && body.contains("->")) {
            return matching(body, item);
        }
        String[] parts = body.split("#", -1);
        String verdict = parts[0].strip().toUpperCase(Locale.ROOT);
        return TRUE.contains(verdict) || FALSE.contains(verdict) ? trueFalse(parts, item) : shortAnswers(body, item);
    }

    private String words(String hidden) {
        return PlainText.attribute(GiftText.words(GiftText.formatted(hidden, format), tally));
    }

    private String inline(String hidden) {
        return GiftText.inline(GiftText.formatted(hidden, format), tally);
    }

    /** One answer as written: its weight in percent, its text and its feedback, escaped signs hidden. */
    record Weighed(double weight, String text, String feedback) {
        static Weighed of(String written) {
            String rest = written.strip();
            double weight = 0;
            if (rest.startsWith("=")) {
                weight = 100;
                rest = rest.substring(1).strip();
            }
            int close = rest.startsWith("%") ? rest.indexOf('%', 1) : -1;
            Optional<Double> percent = close < 0 ? Optional.empty() : NumberRange.number(rest.substring(1, close));
            if (percent.isPresent() && Math.abs(percent.get()) <= 100) {
                weight = percent.get();
                rest = rest.substring(close + 1);
            }
            int comment = rest.indexOf('#');
            return new Weighed(
                    weight,
                    comment < 0 ? rest : rest.substring(0, comment),
                    comment < 0 ? "" : rest.substring(comment + 1));
        }
    }

    static List<Weighed> weighed(String body, String sign) {
        return Stream.of(body.split(sign, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Weighed::of)
                .toList();
    }

    private List<PortableQuestion> choice(String body, Losses.Item item) {
        boolean several = body.indexOf('=') < 0;
        List<WeightedAnswers.Weighted> answers = weighed(body.replace("=", "~="), "~").stream()
                .map(each -> new WeightedAnswers.Weighted(inline(each.text()), each.weight(), words(each.feedback())))
                .toList();
        boolean gap = head.prompt().indexOf(PortableQuestion.GAP) >= 0;
        return new WeightedAnswers(head, answers, true).question(several, gap, item);
    }

    private List<PortableQuestion> trueFalse(String[] parts, Losses.Item item) {
        boolean right = TRUE.contains(parts[0].strip().toUpperCase(Locale.ROOT));
        String ofWrong = parts.length > 1 ? words(parts[1]) : "";
        String ofRight = parts.length > 2 ? words(parts[2]) : "";
        Words words = Words.of(language);
        return item.one(new PortableQuestion.Choice(
                withoutGap(),
                false,
                List.of(
                        new PortableQuestion.Answer(words.text("word.right"), right, right ? ofRight : ofWrong),
                        new PortableQuestion.Answer(words.text("word.wrong"), !right, right ? ofWrong : ofRight)),
                false));
    }

    private Head withoutGap() {
        return head.withPrompt(head.prompt().replace(String.valueOf(PortableQuestion.GAP), PortableQuestion.OTHER_GAP));
    }

    private List<PortableQuestion> shortAnswers(String body, Losses.Item item) {
        List<WeightedAnswers.Weighted> answers = weighed(body.replace("=", "~="), "~").stream()
                .map(each -> new WeightedAnswers.Weighted(
                        GiftText.words(GiftText.formatted(each.text(), Format.PLAIN), tally),
                        each.weight() == 0 ? 100 : each.weight(),
                        words(each.feedback())))
                .toList();
        return new WeightedAnswers(head, answers, false).typed(Set.of(Question.Tolerance.CASE), item);
    }

    private List<PortableQuestion> numbers(String body, Losses.Item item) {
        List<Weighed> parts =
                body.indexOf('=') < 0 ? List.of(Weighed.of("=" + body)) : weighed(body.replace("=", "~="), "~");
        List<NumberRange> ranges = new ArrayList<>();
        for (Weighed part : parts) {
            Optional<NumberRange> range = NumberRange.ofGift(GiftText.shown(part.text()), part.weight());
            range.ifPresent(ranges::add);
            if (range.isEmpty()) {
                item.note(LossKind.ANSWER, GiftText.shown(part.text()));
            }
            if (!part.feedback().isBlank()) {
                item.note(LossKind.ANSWER_FEEDBACK, words(part.feedback()));
            }
        }
        return NumberRange.question(head, ranges, item);
    }

    private List<PortableQuestion> matching(String body, Losses.Item item) {
        List<WeightedAnswers.Pair> pairs = new ArrayList<>();
        for (String part : body.split("=", -1)) {
            int arrow = part.indexOf("->");
            if (part.isBlank()) {
                continue;
            }
            if (arrow < 0) {
                return item.lost(LossKind.UNREADABLE, GiftText.shown(part.strip()));
            }
            Formatted answer =
                    new Formatted(GiftText.shown(part.substring(arrow + 2)).strip(), Format.PLAIN);
            pairs.add(new WeightedAnswers.Pair(inline(part.substring(0, arrow)), GiftText.inline(answer, tally)));
        }
        return WeightedAnswers.matching(withoutGap(), pairs, true, item);
    }

    /** {@code {>2 ALL HORIZONTAL …}}, then an entry a line, in the right order. */
    private List<PortableQuestion> order(String body, Losses.Item item) {
        String[] lines = body.split("\n", -1);
        List<String> entries = Stream.of(lines)
                .skip(1)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(this::inline)
                .toList();
        item.note(LossKind.GRADING, GiftText.shown(lines[0].strip()));
        return WeightedAnswers.order(withoutGap(), entries, item);
    }
}
