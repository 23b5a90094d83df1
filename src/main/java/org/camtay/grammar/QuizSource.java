package org.camtay.grammar;

import java.util.List;
import java.util.Optional;

/** What stands in a quiz file, slips included, with places; nothing is judged yet. */
public record QuizSource(SourceFile file, MarkdownSource markdown, List<Item> items) {

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

    /** A gap in the prompt; {@code answer} is what stands between the brackets. */
    public record Gap(String answer, Position at) {}

    /**
     * One question.
     *
     * @param head the keys of the heading
     * @param settings the keys of comments on lines of their own
     */
    public record Item(
            String title,
            Attributes head,
            Attributes settings,
            String prompt,
            List<Choice> choices,
            List<Hint> hints,
            Optional<Solution> solution,
            List<Gap> gaps,
            Position at) {
        public Item {
            choices = List.copyOf(choices);
            hints = List.copyOf(hints);
            gaps = List.copyOf(gaps);
        }

        /** The id, or an empty text. */
        public String id() {
            return head.value("id").orElse("");
        }

        public boolean isRetired() {
            return head.value("status").filter("retired"::equals).isPresent();
        }

        public Kind kind() {
            if (settings.value("data-quiz").isPresent()) {
                return Kind.UNKNOWN;
            }
            if (choices.isEmpty()) {
                return gaps.isEmpty() ? Kind.UNKNOWN : Kind.TEXT;
            }
            return switch (choices.getFirst().marker()) {
                case SINGLE -> Kind.SINGLE;
                case MULTIPLE -> Kind.MULTIPLE;
                case TASK -> Kind.UNKNOWN;
            };
        }

        public List<Choice> rightChoices() {
            return choices.stream().filter(Choice::right).toList();
        }
    }

    public QuizSource {
        items = List.copyOf(items);
    }

    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
