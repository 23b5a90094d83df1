package org.camtay.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camtay.grammar.MarkdownHtml;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;
import org.camtay.grammar.YamlValue;

/** Builds the questions of one quiz; an item that makes no question is left out, the checks have named it. */
record QuizBuilder(ContentTree tree, QuizSource source, ModuleKey module, Language language, String slug) {
    private static final String GAP = "……";

    Quiz quiz() {
        return new Quiz(
                source.file().front().text("title").orElse(""),
                source.file().revision(),
                language,
                source.items().stream().flatMap(item -> question(item).stream()).toList());
    }

    private Optional<Question> question(QuizItem item) {
        if (item.id().isEmpty()) {
            return Optional.empty();
        }
        return switch (item.kind()) {
            case SINGLE -> Optional.of(new Question.SingleChoice(head(item), options(item), isShuffled(item)));
            case MULTIPLE -> Optional.of(new Question.MultipleChoice(head(item), options(item), isShuffled(item)));
            case TEXT -> Optional.of(new Question.TextGap(head(item), accepted(item), tolerances(item)));
            case SELECTION -> Optional.of(new Question.Selection(head(item), selection(item), isShuffled(item)));
            case MATRIX -> Optional.of(new Question.Matrix(head(item), columns(item), rows(item), isShuffled(item)));
            case ORDER -> Optional.of(new Question.Order(head(item), entries(item)));
            case VIEWPOINTS ->
                Optional.of(new Question.Viewpoints(
                        head(item), statement(item, "A"), statement(item, "B"), options(item), isShuffled(item)));
            case UNKNOWN -> Optional.empty();
        };
    }

    private Question.Head head(QuizItem item) {
        return new Question.Head(
                new QuestionKey(module, item.id()),
                item.title(),
                html(prompt(item), item),
                item.hints().stream().map(hint -> inline(hint.text())).toList(),
                item.solution().map(solution -> html(solution.text(), item)).orElse(""),
                item.head().value("use").filter("check"::equals).isPresent() ? Question.Use.CHECK : Question.Use.FINAL,
                item.head().value("skill").orElseGet(this::defaultSkill),
                difficulty(item),
                item.head().value("rule"),
                item.head().value("read"),
                item.isRetired());
    }

    private String defaultSkill() {
        return source.file().front().texts("skills").stream()
                .findFirst()
                .map(YamlValue.Text::text)
                .orElse("");
    }

    private static int difficulty(QuizItem item) {
        return item
                .head()
                .value("difficulty")
                .filter(value -> Set.of("1", "2", "3").contains(value))
                .stream()
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(1);
    }

    private static String prompt(QuizItem item) {
        String prompt = item.prompt();
        int open = prompt.indexOf("[[");
        int close = prompt.indexOf("]]", Math.max(0, open));
        boolean hasGap = item.kind() == QuizSource.Kind.TEXT || item.kind() == QuizSource.Kind.SELECTION;
        if (!hasGap || open < 0 || close < 0) {
            return prompt;
        }
        return prompt.substring(0, open) + GAP + prompt.substring(close + 2);
    }

    /** Rules and terms in a question get their cards right behind it; the question's id keeps theirs apart. */
    private String html(String markdown, QuizItem item) {
        ContentLinks links = new ContentLinks(tree, language, slug, item.id());
        return MarkdownHtml.html(markdown, links) + links.takeCards();
    }

    private static String inline(String markdown) {
        return MarkdownHtml.inline(markdown, MarkdownHtml.NO_LINKS);
    }

    private static boolean isShuffled(QuizItem item) {
        return item.settings().value("data-randomize").filter("true"::equals).isPresent();
    }

    private static List<Question.Option> options(QuizItem item) {
        List<Question.Option> options = new ArrayList<>();
        for (QuizSource.Choice choice : item.choices()) {
            options.add(new Question.Option(
                    choice.attributes().value("id").orElse(""),
                    inline(choice.text()),
                    choice.right(),
                    choice.attributes().value("data-feedback").orElse("")));
        }
        return options;
    }

    /** The feedback of an option of a selection, which has no line of its own, stands in {@code data-feedback-ID}. */
    private static List<Question.Option> selection(QuizItem item) {
        return item.options().stream()
                .map(part -> new Question.Option(
                        part.id(),
                        inline(part.text()),
                        part.key().equals("(X)"),
                        item.settings().value("data-feedback-" + part.id()).orElse("")))
                .toList();
    }

    private static List<Question.Column> columns(QuizItem item) {
        return item.heads().stream()
                .map(head -> new Question.Column(head.id(), inline(head.text())))
                .toList();
    }

    private static List<Question.Row> rows(QuizItem item) {
        List<QuizItem.Part> heads = item.heads();
        return item.rows().stream()
                .map(row -> new Question.Row(
                        row.attributes().value("id").orElse(""),
                        inline(row.text()),
                        row.several(),
                        IntStream.range(0, Math.min(heads.size(), row.right().size()))
                                .filter(row.right()::get)
                                .mapToObj(column -> heads.get(column).id())
                                .collect(Collectors.toSet()),
                        row.attributes().value("data-feedback").orElse("")))
                .toList();
    }

    private static List<Question.Entry> entries(QuizItem item) {
        return item.entries().stream()
                .map(entry -> new Question.Entry(
                        entry.attributes().value("id").orElse(""),
                        inline(entry.text()),
                        entry.attributes().value("data-feedback").orElse("")))
                .toList();
    }

    private static String statement(QuizItem item, String letter) {
        return item.statements().stream()
                .filter(statement -> statement.letter().equals(letter))
                .map(statement -> inline(statement.text()))
                .findFirst()
                .orElse("");
    }

    /** The answer in the gap first, then the others; blank ones do not count. */
    private static List<String> accepted(QuizItem item) {
        Stream<String> more =
                item.settings().value("data-answers").stream().flatMap(answers -> Stream.of(answers.split(";", -1)));
        Stream<String> gap = item.gaps().stream().map(QuizSource.Gap::answer);
        Set<String> accepted = new LinkedHashSet<>();
        Stream.concat(gap, more)
                .map(String::strip)
                .filter(answer -> !answer.isEmpty())
                .forEach(accepted::add);
        return List.copyOf(accepted);
    }

    private static Set<Question.Tolerance> tolerances(QuizItem item) {
        Set<Question.Tolerance> tolerances = EnumSet.noneOf(Question.Tolerance.class);
        for (String name : item.settings().value("data-match").orElse("").split(" ", -1)) {
            tolerance(name).ifPresent(tolerances::add);
        }
        return tolerances;
    }

    private static Optional<Question.Tolerance> tolerance(String name) {
        return switch (name) {
            case "case" -> Optional.of(Question.Tolerance.CASE);
            case "tone-place" -> Optional.of(Question.Tolerance.TONE_PLACE);
            case "missing-tone" -> Optional.of(Question.Tolerance.MISSING_TONE);
            default -> Optional.empty();
        };
    }
}
