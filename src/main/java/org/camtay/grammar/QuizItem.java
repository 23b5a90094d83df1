package org.camtay.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camtay.grammar.QuizSource.Choice;
import org.camtay.grammar.QuizSource.Columns;
import org.camtay.grammar.QuizSource.Entry;
import org.camtay.grammar.QuizSource.Gap;
import org.camtay.grammar.QuizSource.Hint;
import org.camtay.grammar.QuizSource.Kind;
import org.camtay.grammar.QuizSource.Row;
import org.camtay.grammar.QuizSource.Solution;
import org.camtay.grammar.QuizSource.Statement;

/**
 * One question as written.
 *
 * @param head the keys of the heading
 * @param settings the keys of comments on lines of their own
 * @param choices options in a list, of a single or multiple choice or of two viewpoints
 * @param columns of a matrix
 * @param rows of a matrix
 * @param entries of a list to be put in order
 * @param statements the two viewpoints
 */
public record QuizItem(
        String title,
        Attributes head,
        Attributes settings,
        String prompt,
        List<Choice> choices,
        List<Hint> hints,
        Optional<Solution> solution,
        List<Gap> gaps,
        Optional<Columns> columns,
        List<Row> rows,
        List<Entry> entries,
        List<Statement> statements,
        Position at) {

    /**
     * Whatever a response may name, the same for all kinds: an option, a row, a column, an entry.
     *
     * @param id empty when none is written
     * @param key the marks that make it right or wrong, in signs that are the same in all languages
     */
    public record Part(String id, String text, String key, Position at) {}

    public QuizItem {
        choices = List.copyOf(choices);
        hints = List.copyOf(hints);
        gaps = List.copyOf(gaps);
        rows = List.copyOf(rows);
        entries = List.copyOf(entries);
        statements = List.copyOf(statements);
    }

    /** The id, or an empty text. */
    public String id() {
        return head.value("id").orElse("");
    }

    public boolean isRetired() {
        return head.value("status").filter("retired"::equals).isPresent();
    }

    public Kind kind() {
        Optional<String> named = settings.value("data-quiz");
        if (named.isPresent()) {
            return switch (named.get()) {
                case "order" -> Kind.ORDER;
                case "viewpoints" -> Kind.VIEWPOINTS;
                default -> Kind.UNKNOWN;
            };
        }
        if (columns.isPresent() || !rows.isEmpty()) {
            return Kind.MATRIX;
        }
        return choices.isEmpty() ? kindOfGap() : kindOfList();
    }

    private Kind kindOfGap() {
        if (gaps.isEmpty()) {
            return Kind.UNKNOWN;
        }
        return gaps.getFirst().choices().isEmpty() ? Kind.TEXT : Kind.SELECTION;
    }

    private Kind kindOfList() {
        return switch (choices.getFirst().marker()) {
            case SINGLE -> Kind.SINGLE;
            case MULTIPLE -> Kind.MULTIPLE;
            case TASK -> Kind.UNKNOWN;
        };
    }

    public List<Choice> rightChoices() {
        return choices.stream().filter(Choice::right).toList();
    }

    /** The options of the list or of the selection, the rows or the entries; a gap to type in has none. */
    public List<Part> options() {
        return switch (kind()) {
            case SINGLE, MULTIPLE, VIEWPOINTS ->
                choices.stream()
                        .map(choice -> new Part(
                                id(choice.attributes()), choice.text(), choice.right() ? "(X)" : "( )", choice.at()))
                        .toList();
            case SELECTION -> selection();
            case MATRIX ->
                rows.stream()
                        .map(row -> new Part(id(row.attributes()), row.text(), key(row), row.at()))
                        .toList();
            case ORDER ->
                entries.stream()
                        .map(entry -> new Part(id(entry.attributes()), entry.text(), "", entry.at()))
                        .toList();
            case TEXT, UNKNOWN -> List.of();
        };
    }

    /** The columns of a matrix. */
    public List<Part> heads() {
        List<Part> heads = new ArrayList<>();
        columns.ifPresent(found -> {
            for (String text : found.texts()) {
                heads.add(new Part(namedId(heads.size()), text, "", found.at()));
            }
        });
        return heads;
    }

    private List<Part> selection() {
        List<Part> parts = new ArrayList<>();
        gaps.getFirst()
                .choices()
                .forEach(choice -> parts.add(
                        new Part(namedId(parts.size()), choice.text(), choice.right() ? "(X)" : "( )", choice.at())));
        return parts;
    }

    /** Ids that stand together in {@code data-ids}, because their parts stand on one line. */
    private String namedId(int index) {
        List<String> ids = settings.value("data-ids").stream()
                .flatMap(all -> Stream.of(all.split(" +", -1)))
                .filter(id -> !id.isEmpty())
                .toList();
        return index < ids.size() ? ids.get(index) : "";
    }

    private static String key(Row row) {
        String form = row.several() ? "[%s]" : "(%s)";
        return row.right().stream()
                .map(right -> form.formatted(right ? "X" : " "))
                .collect(Collectors.joining(" "));
    }

    private static String id(Attributes attributes) {
        return attributes.value("id").orElse("");
    }
}
