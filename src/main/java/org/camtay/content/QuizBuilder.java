package org.camtay.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camtay.grammar.MarkdownHtml;
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

    private Optional<Question> question(QuizSource.Item item) {
        if (item.id().isEmpty()) {
            return Optional.empty();
        }
        return switch (item.kind()) {
            case SINGLE -> Optional.of(new Question.SingleChoice(head(item), options(item), isShuffled(item)));
            case MULTIPLE -> Optional.of(new Question.MultipleChoice(head(item), options(item), isShuffled(item)));
            case TEXT -> Optional.of(new Question.TextGap(head(item), accepted(item), tolerances(item)));
            case UNKNOWN -> Optional.empty();
        };
    }

    private Question.Head head(QuizSource.Item item) {
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

    private static int difficulty(QuizSource.Item item) {
        return item
                .head()
                .value("difficulty")
                .filter(value -> Set.of("1", "2", "3").contains(value))
                .stream()
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(1);
    }

    private static String prompt(QuizSource.Item item) {
        String prompt = item.prompt();
        if (item.kind() != QuizSource.Kind.TEXT) {
            return prompt;
        }
        int open = prompt.indexOf("[[");
        int close = prompt.indexOf("]]", open);
        return prompt.substring(0, open) + GAP + prompt.substring(close + 2);
    }

    /** Rules and terms in a question get their cards right behind it; the question's id keeps theirs apart. */
    private String html(String markdown, QuizSource.Item item) {
        ContentLinks links = new ContentLinks(tree, language, slug, item.id());
        return MarkdownHtml.html(markdown, links) + links.takeCards();
    }

    private static String inline(String markdown) {
        return MarkdownHtml.inline(markdown, MarkdownHtml.NO_LINKS);
    }

    private static boolean isShuffled(QuizSource.Item item) {
        return item.settings().value("data-randomize").filter("true"::equals).isPresent();
    }

    private static List<Question.Option> options(QuizSource.Item item) {
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

    /** The answer in the gap first, then the others; blank ones do not count. */
    private static List<String> accepted(QuizSource.Item item) {
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

    private static Set<Question.Tolerance> tolerances(QuizSource.Item item) {
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
