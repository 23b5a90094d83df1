package org.camtay.grammar;

import java.util.List;
import java.util.Optional;

/** What stands in a quiz file, slips included, with places; nothing is judged yet. */
public record QuizSource(SourceFile file, MarkdownSource markdown, List<QuizItem> items) {

    /** The form in which an answer is written. */
    public enum Marker {
        SINGLE,
        MULTIPLE,
        /** {@code [ ]} as in a task list, which is no quiz. */
        TASK
    }

    /** How an item is answered. */
    public enum Kind {
        SINGLE,
        MULTIPLE,
        TEXT,
        SELECTION,
        MATRIX,
        ORDER,
        VIEWPOINTS,
        UNKNOWN
    }

    /**
     * An option as written.
     *
     * @param group counts the lists of the item; more than one means that something splits them
     * @param lookAlike the sign that only looks like a mark
     * @param regular begins with a bullet in the first column
     */
    public record Choice(
            Marker marker,
            boolean right,
            String text,
            Attributes attributes,
            int group,
            Optional<Character> lookAlike,
            boolean regular,
            Position at,
            Position markAt) {}

    public record Hint(String text, boolean afterOptions, Position at) {}

    public record Solution(String text, boolean closed, Position at) {}

    /**
     * A gap in the prompt.
     *
     * @param answer what stands between the brackets
     * @param choices the options where bars part them, the right one in round brackets; empty for a gap to type in
     */
    public record Gap(String answer, List<GapChoice> choices, Position at) {
        public Gap {
            choices = List.copyOf(choices);
        }
    }

    public record GapChoice(String text, boolean right, Position at) {}

    /** The heads of the columns of a matrix. */
    public record Columns(List<String> texts, boolean regular, Position at) {
        public Columns {
            texts = List.copyOf(texts);
        }
    }

    /**
     * A row of a matrix.
     *
     * @param several square brackets: any number of its cells is right
     * @param mixed some of its cells are round and some square
     * @param right by column
     * @param regular begins with a bullet in the first column
     * @param apart something stands between this row and the one before
     */
    public record Row(
            boolean several,
            boolean mixed,
            List<Boolean> right,
            String text,
            Attributes attributes,
            Optional<Character> lookAlike,
            boolean regular,
            boolean apart,
            Position at) {
        public Row {
            right = List.copyOf(right);
        }
    }

    /** An entry of a list that is to be put in order; it is written in the right one. */
    public record Entry(String text, Attributes attributes, Position at) {}

    /** One of two views, by its letter. */
    public record Statement(String letter, String text, Position at) {}

    public QuizSource {
        items = List.copyOf(items);
    }

    public Optional<QuizItem> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
