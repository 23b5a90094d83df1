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
import org.camtay.exchange.PortableQuestion.Answer;
import org.camtay.exchange.PortableQuestion.Head;

/** Reads the questions of Moodle's own XML. */
final class MoodleReader {
    private static final List<String> ALL_FEEDBACK =
            List.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback");

    private static final Set<String> NEIGHBOURS = Set.of(QuestionExport.NEIGHBOURS, "1");

    private final Language language;
    private final Losses losses = new Losses();
    private final List<QuestionImport.Read> questions = new ArrayList<>();
    private int found;

    private MoodleReader(Language language) {
        this.language = language;
    }

    static QuestionImport read(MoodleXml root, Language language) throws Unusable {
        if (!root.name().equals("quiz")) {
            throw new Unusable(Unusable.Reason.NOT_MOODLE, root.name());
        }
        MoodleReader reader = new MoodleReader(language);
        root.children("question").forEach(reader::item);
        return new QuestionImport(QuestionFormat.MOODLE_XML, reader.found, reader.questions, reader.losses.list());
    }

    private void item(MoodleXml xml) {
        String type = xml.attribute("type").toLowerCase(Locale.ROOT);
        if (type.equals("category")) {
            losses.add(xml.line(), xml.lastLine(), "", LossKind.CATEGORY, xml.text("category"));
            return;
        }
        Texts texts = new Texts(new Tally());
        Head head = texts.head(xml, language);
        Losses.Item item = new Losses.Item(losses, xml.line(), xml.lastLine(), head.title());
        if (type.equals("description")) {
            item.note(LossKind.DESCRIPTION);
            return;
        }
        found++;
        List<PortableQuestion> asked = asked(type, xml, head, texts, item);
        if (!asked.isEmpty()) {
            extras(xml, texts, item);
        }
        texts.tally().tell(losses, xml.line(), head.title());
        asked.forEach(question -> questions.add(new QuestionImport.Read(question, found, xml.line(), xml.lastLine())));
    }

    private List<PortableQuestion> asked(String type, MoodleXml xml, Head head, Texts texts, Losses.Item item) {
        return switch (type) {
            case "multichoice" ->
                new WeightedAnswers(head, answers(xml, texts), xml.isShuffled())
                        .question(!xml.isTrue("single", true), false, item);
            case "truefalse" -> trueFalse(xml, head, texts, item);
            case "shortanswer" -> shortAnswer(xml, texts, item);
            case "numerical" -> numerical(xml, head, texts, item);
            case "matching", "match" -> matching(xml, head, texts, item);
            case "ordering" -> {
                if (!NEIGHBOURS.contains(xml.text("gradingtype"))) {
                    item.note(LossKind.GRADING, xml.text("gradingtype"));
                }
                yield WeightedAnswers.order(
                        head,
                        xml.children("answer").stream()
                                .map(answer -> texts.inline(answer))
                                .filter(text -> !text.isEmpty())
                                .toList(),
                        item);
            }
            case "cloze", "multianswer" -> new MoodleGaps(xml, head, texts, item).cloze();
            case "gapselect", "ddwtos" -> new MoodleGaps(xml, head, texts, item).choices(xml.isShuffled());
            case "essay" -> item.lost(LossKind.ESSAY);
            default -> item.lost(LossKind.UNKNOWN_TYPE, type);
        };
    }

    /** Settings that have no place here; what nearly every file has is told once. */
    private void extras(MoodleXml xml, Texts texts, Losses.Item item) {
        List<String> files = Stream.of("questiontext", "generalfeedback")
                .flatMap(name -> xml.children(name).stream())
                .flatMap(text -> text.children("file").stream())
                .map(file -> file.attribute("name"))
                .toList();
        if (!files.isEmpty()) {
            item.note(LossKind.FILES, String.join(", ", files));
        }
        String tags = xml.child("tags").stream()
                .flatMap(all -> all.children("tag").stream())
                .map(MoodleXml::text)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        if (!tags.isEmpty()) {
            item.note(LossKind.TAGS, tags);
        }
        boolean plainPenalty = Stream.of("", "0", "0.0", "0.0000000", "0.3333333", "1", "1.0000000")
                .anyMatch(xml.text("penalty")::equals);
        boolean plainNumbering = Stream.of("", "abc", "none").anyMatch(xml.text("answernumbering")::equals);
        Optional<Double> grade = NumberRange.number(xml.text("defaultgrade"));
        if (!plainPenalty
                || !plainNumbering
                || grade.filter(points -> points != 1).isPresent()) {
            losses.addCommon(xml.line(), LossKind.SETTINGS);
        }
        if (ALL_FEEDBACK.stream().anyMatch(name -> !texts.plain(xml, name).isEmpty())) {
            losses.addCommon(xml.line(), LossKind.FEEDBACK_OF_ALL);
        }
    }

    private static List<WeightedAnswers.Weighted> answers(MoodleXml xml, Texts texts) {
        return xml.children("answer").stream()
                .map(answer -> new WeightedAnswers.Weighted(
                        texts.inline(answer), answer.weight(), texts.attribute(answer, "feedback")))
                .toList();
    }

    private List<PortableQuestion> trueFalse(MoodleXml xml, Head head, Texts texts, Losses.Item item) {
        Words words = Words.of(language);
        List<Answer> options = Stream.of("true", "false")
                .map(value -> {
                    Optional<MoodleXml> answer = xml.children("answer").stream()
                            .filter(each -> each.text().equalsIgnoreCase(value))
                            .findFirst();
                    return new Answer(
                            words.text(value.equals("true") ? "word.right" : "word.wrong"),
                            answer.filter(each -> each.weight() > 0).isPresent(),
                            answer.map(each -> texts.attribute(each, "feedback"))
                                    .orElse(""));
                })
                .toList();
        boolean one = options.stream().filter(Answer::right).count() == 1;
        return one ? item.one(new PortableQuestion.Choice(head, false, options, false)) : item.lost(LossKind.NO_RIGHT);
    }

    /** Moodle makes a gap of underscores, five by custom. */
    private List<PortableQuestion> shortAnswer(MoodleXml xml, Texts texts, Losses.Item item) {
        List<WeightedAnswers.Weighted> answers = xml.children("answer").stream()
                .map(answer -> new WeightedAnswers.Weighted(
                        PlainText.line(answer.text()), answer.weight(), texts.attribute(answer, "feedback")))
                .toList();
        Set<Question.Tolerance> tolerances = xml.isTrue("usecase", false) ? Set.of() : Set.of(Question.Tolerance.CASE);
        Head head = texts.headWithGap(xml, language);
        return new WeightedAnswers(head, answers, false).typed(tolerances, item);
    }

    private static List<PortableQuestion> numerical(MoodleXml xml, Head head, Texts texts, Losses.Item item) {
        List<NumberRange> ranges = new ArrayList<>();
        for (MoodleXml answer : xml.children("answer")) {
            Optional<NumberRange> range = NumberRange.around(answer.text(), answer.text("tolerance"), answer.weight());
            range.ifPresent(ranges::add);
            if (range.isEmpty() && answer.weight() > 0) {
                item.note(LossKind.ANSWER, answer.text());
            }
            if (!texts.attribute(answer, "feedback").isEmpty()) {
                item.note(LossKind.ANSWER_FEEDBACK, texts.attribute(answer, "feedback"));
            }
        }
        return NumberRange.question(head, ranges, item);
    }

    private static List<PortableQuestion> matching(MoodleXml xml, Head head, Texts texts, Losses.Item item) {
        List<WeightedAnswers.Pair> pairs = xml.children("subquestion").stream()
                .map(each -> new WeightedAnswers.Pair(
                        texts.inline(each), PlainText.markdown(PlainText.line(each.text("answer")))))
                .toList();
        return WeightedAnswers.matching(head, pairs, xml.isShuffled(), item);
    }

    /** The texts of one item in their formats. */
    record Texts(Tally tally) {

        Head head(MoodleXml xml, Language language) {
            return head(
                    xml, language, xml.child("questiontext").map(this::blocks).orElse(""));
        }

        /** The first run of underscores becomes the gap. */
        Head headWithGap(MoodleXml xml, Language language) {
            String text = xml.text("questiontext");
            int start = text.indexOf("___");
            int end = Math.max(0, start);
            while (end < text.length() && text.charAt(end) == '_') {
                end++;
            }
            String gap = start < 0 ? text : text.substring(0, start) + PortableQuestion.GAP + text.substring(end);
            Format format = xml.child("questiontext").map(Texts::format).orElse(Format.HTML);
            return head(xml, language, GiftText.blocks(new Formatted(gap, format), new Tally()));
        }

        private Head head(MoodleXml xml, Language language, String prompt) {
            String title = PlainText.title(
                    HtmlText.words(xml.text("name"), tally), Words.of(language).text("word.question"));
            List<String> hints = xml.children("hint").stream()
                    .map(this::inline)
                    .filter(text -> !text.isEmpty())
                    .toList();
            return new Head(
                    title,
                    prompt,
                    hints,
                    xml.child("generalfeedback").map(this::blocks).orElse(""));
        }

        static Format format(MoodleXml text) {
            return switch (text.attribute("format")) {
                case "markdown" -> Format.MARKDOWN;
                case "plain_text", "plain" -> Format.PLAIN;
                case "moodle_auto_format", "moodle" -> Format.MOODLE;
                default -> Format.HTML;
            };
        }

        private String blocks(MoodleXml text) {
            return GiftText.blocks(new Formatted(text.text(), format(text)), tally);
        }

        String inline(MoodleXml text) {
            return GiftText.inline(new Formatted(text.text(), format(text)), tally);
        }

        String plain(MoodleXml xml, String name) {
            return words(xml, name, new Tally());
        }

        String attribute(MoodleXml xml, String name) {
            return PlainText.attribute(words(xml, name, tally));
        }

        private static String words(MoodleXml xml, String name, Tally tally) {
            return xml.child(name)
                    .map(text -> GiftText.words(new Formatted(text.text(), format(text)), tally))
                    .orElse("");
        }
    }
}
