package org.camtay.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camtay.content.Question;
import org.camtay.exchange.GiftText.Format;
import org.camtay.exchange.GiftText.Formatted;
import org.camtay.exchange.PortableQuestion.Answer;
import org.camtay.exchange.PortableQuestion.Head;

/** Moodle's texts with gaps inside. One of our questions has one gap, so a text with several becomes as many questions. */
record MoodleGaps(MoodleXml xml, Head head, MoodleReader.Texts texts, Losses.Item item) {
    private static final Pattern CLOZE = Pattern.compile("\\{[0-9]{0,3}:([A-Z_]{2,20}):");
    private static final Pattern NUMBERED = Pattern.compile("\\[\\[([0-9]{1,3})]]");
    private static final Set<String> TYPED = Set.of("SHORTANSWER", "SA", "MW", "SHORTANSWER_C", "SAC", "MWC");
    private static final Set<String> EXACT = Set.of("SHORTANSWER_C", "SAC", "MWC");
    private static final Set<String> NUMERICAL = Set.of("NUMERICAL", "NM");

    /** A gap as written: what stands in it, escaped signs hidden. */
    private record Gap(String type, String body) {}

    /** {@code {1:SHORTANSWER:=a~%50%b#feedback}}. */
    List<PortableQuestion> cloze() {
        String text = GiftText.hidden(xml.text("questiontext"));
        StringBuilder rest = new StringBuilder();
        List<Gap> gaps = new ArrayList<>();
        int at = 0;
        for (MatchResult found : CLOZE.matcher(text).results().toList()) {
            int end = text.indexOf('}', found.end());
            if (found.start() >= at && end > 0) {
                gaps.add(new Gap(found.group(1), text.substring(found.end(), end)));
                rest.append(text, at, found.start()).append(PortableQuestion.GAP);
                at = end + 1;
            }
        }
        rest.append(text.substring(at));
        List<Head> heads = heads(GiftText.shown(rest.toString()));
        if (heads.size() != gaps.size()) {
            return item.lost(LossKind.UNWRITABLE);
        }
        List<PortableQuestion> questions = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            questions.addAll(question(gaps.get(i), heads.get(i)));
        }
        return told(questions, gaps.size());
    }

    /** All or nothing: a text of which one gap cannot come along would ask half of what it asked. */
    private List<PortableQuestion> told(List<PortableQuestion> questions, int gaps) {
        if (gaps == 0) {
            return item.lost(LossKind.NO_ANSWER);
        }
        if (questions.size() < gaps) {
            return List.of();
        }
        if (gaps > 1) {
            item.note(LossKind.GAPS, Integer.toString(gaps));
        }
        return questions;
    }

    /** The same text once for each gap; the others are shown as such. */
    private List<Head> heads(String html) {
        Format format =
                xml.child("questiontext").map(MoodleReader.Texts::format).orElse(Format.HTML);
        String prompt = GiftText.blocks(new Formatted(html, format), new Tally());
        return head.withPrompt(prompt).oneGapEach();
    }

    private List<PortableQuestion> question(Gap gap, Head asked) {
        String type = gap.type().toUpperCase(Locale.ROOT);
        List<GiftAnswers.Weighed> answers = GiftAnswers.weighed(gap.body(), "~");
        if (NUMERICAL.contains(type)) {
            List<NumberRange> ranges = answers.stream()
                    .flatMap(answer -> NumberRange.ofGift(GiftText.shown(answer.text()), answer.weight()).stream())
                    .toList();
            return NumberRange.question(asked, ranges, item);
        }
        List<WeightedAnswers.Weighted> weighted = answers.stream()
                .map(answer -> new WeightedAnswers.Weighted(
                        TYPED.contains(type) ? words(answer.text()) : inline(answer.text()),
                        answer.weight(),
                        PlainText.attribute(words(answer.feedback()))))
                .toList();
        if (TYPED.contains(type)) {
            Set<Question.Tolerance> tolerances = EXACT.contains(type) ? Set.of() : Set.of(Question.Tolerance.CASE);
            return new WeightedAnswers(asked, weighted, false).typed(tolerances, item);
        }
        if (type.startsWith("MC") || type.startsWith("MULTICHOICE") || type.startsWith("MV") || type.startsWith("MH")) {
            return new WeightedAnswers(asked, weighted, type.endsWith("S")).question(false, true, item);
        }
        return item.lost(LossKind.UNKNOWN_TYPE, "cloze " + type);
    }

    private String words(String hidden) {
        return HtmlText.words(GiftText.shown(hidden), texts.tally());
    }

    private String inline(String hidden) {
        return HtmlText.inline(GiftText.shown(hidden), texts.tally());
    }

    /** {@code [[1]]} stands for the first choice; the others of its group are offered with it. */
    List<PortableQuestion> choices(boolean shuffled) {
        String text = xml.text("questiontext");
        List<MoodleXml> choices = new ArrayList<>(xml.children("selectoption"));
        choices.addAll(xml.children("dragbox"));
        List<Integer> wanted = NUMBERED.matcher(text)
                .results()
                .map(found -> Integer.parseInt(found.group(1)) - 1)
                .toList();
        List<Head> heads = heads(NUMBERED.matcher(text).replaceAll(String.valueOf(PortableQuestion.GAP)));
        if (heads.size() != wanted.size()) {
            return item.lost(LossKind.UNWRITABLE);
        }
        List<PortableQuestion> questions = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Optional<List<Answer>> answers = answers(choices, wanted.get(i));
            if (answers.isEmpty()) {
                return item.lost(LossKind.NO_ANSWER);
            }
            questions.addAll(item.one(new PortableQuestion.Selection(heads.get(i), answers.get(), shuffled)));
        }
        return told(questions, wanted.size());
    }

    private Optional<List<Answer>> answers(List<MoodleXml> choices, int right) {
        if (right < 0 || right >= choices.size()) {
            return Optional.empty();
        }
        String group = choices.get(right).text("group");
        String text = texts.inline(choices.get(right));
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            String other = texts.inline(choices.get(i));
            if (i == right || (choices.get(i).text("group").equals(group) && !other.equals(text))) {
                answers.add(new Answer(other, i == right, ""));
            }
        }
        return answers.size() < 2 ? Optional.empty() : Optional.of(answers);
    }
}
