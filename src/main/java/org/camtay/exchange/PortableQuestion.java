package org.camtay.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camtay.content.Question;

/**
 * A question between two systems: what is asked, with its key, but without ids. Texts are Markdown; feedback and accepted
 * answers are plain.
 */
public sealed interface PortableQuestion {
    /** Where the gap stands in a prompt. */
    char GAP = '\uFFFC';

    /** What stands for a gap that another question asks about. */
    String OTHER_GAP = "……";

    /** What every kind has. */
    Head head();

    /** All texts of the answers, rows, columns or entries that a reader sees. */
    default List<String> parts() {
        return switch (this) {
            case Choice choice -> choice.answers().stream().map(Answer::text).toList();
            case TextGap gap -> gap.accepted();
            case Selection selection ->
                selection.answers().stream().map(Answer::text).toList();
            case Matrix matrix ->
                Stream.concat(matrix.columns().stream(), matrix.rows().stream().map(Row::text))
                        .toList();
            case Order order -> order.entries().stream().map(Answer::text).toList();
            case Viewpoints views ->
                Stream.concat(
                                Stream.of(views.first(), views.second()),
                                views.answers().stream().map(Answer::text))
                        .toList();
        };
    }

    /**
     * What stands around the answers.
     *
     * @param title plain text on one line
     * @param prompt blocks of Markdown, with {@link #GAP} where a gap stands
     * @param hints a line each
     * @param solution blocks of Markdown; may be empty
     */
    record Head(String title, String prompt, List<String> hints, String solution) {
        public Head {
            hints = List.copyOf(hints);
        }

        public Head withPrompt(String other) {
            return new Head(title, other, hints, solution);
        }

        /** The same once for each gap of the prompt; the others are shown as such. */
        public List<Head> oneGapEach() {
            long count = prompt.chars().filter(c -> c == GAP).count();
            List<Head> heads = new ArrayList<>();
            for (int wanted = 0; wanted < count; wanted++) {
                StringBuilder text = new StringBuilder();
                int number = 0;
                for (int i = 0; i < prompt.length(); i++) {
                    char c = prompt.charAt(i);
                    text.append(c == GAP && number != wanted ? OTHER_GAP : String.valueOf(c));
                    number += c == GAP ? 1 : 0;
                }
                String numbered = count == 1 ? title : title + " (" + (wanted + 1) + ")";
                heads.add(new Head(numbered, text.toString(), hints, solution));
            }
            return heads;
        }
    }

    /** One answer to choose. */
    record Answer(String text, boolean right, String feedback) {}

    /** Exactly one answer is right, or, with {@code several}, any number. */
    record Choice(Head head, boolean several, List<Answer> answers, boolean shuffled) implements PortableQuestion {
        public Choice {
            answers = List.copyOf(answers);
        }
    }

    /** One gap to type in. */
    record TextGap(Head head, List<String> accepted, Set<Question.Tolerance> tolerances) implements PortableQuestion {
        public TextGap {
            accepted = List.copyOf(accepted);
            tolerances = Set.copyOf(tolerances);
        }
    }

    /** One gap with a list to choose from. */
    record Selection(Head head, List<Answer> answers, boolean shuffled) implements PortableQuestion {
        public Selection {
            answers = List.copyOf(answers);
        }
    }

    /** One row, by column; with {@code several} any number of columns is right, otherwise exactly one. */
    record Row(String text, boolean several, List<Boolean> right, String feedback) {
        public Row {
            right = List.copyOf(right);
        }
    }

    /** Rows that are decided by the same columns. */
    record Matrix(Head head, List<String> columns, List<Row> rows, boolean shuffled) implements PortableQuestion {
        public Matrix {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** Entries in their right order. */
    record Order(Head head, List<Answer> entries) implements PortableQuestion {
        public Order {
            entries = List.copyOf(entries);
        }
    }

    /** Two views and the options that take a side. */
    record Viewpoints(Head head, String first, String second, List<Answer> answers, boolean shuffled)
            implements PortableQuestion {
        public Viewpoints {
            answers = List.copyOf(answers);
        }
    }
}
