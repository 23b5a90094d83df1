package org.camtay.documents;

/** What stands in a line. */
public sealed interface Inline {

    /** Words. */
    record Text(String text, boolean bold, boolean italic) implements Inline {
        public static Text of(String text) {
            return new Text(text, false, false);
        }

        public static Text bold(String text) {
            return new Text(text, true, false);
        }
    }

    /**
     * Room to write by hand, or for a value.
     *
     * @param field empty when nothing but a hand fills it
     * @param repeated whether its row in a table is written once for each entry of the field
     * @param label what belongs here, for those who do not see the paper; may be empty
     * @param width in dots as the author wrote them
     * @param bold how a value is written
     */
    record Blank(String field, boolean repeated, String label, int width, boolean bold) implements Inline {}

    /** The number of a note at the end of the paper. */
    record Mark(int number) implements Inline {}

    /** The line ends here. */
    record Break() implements Inline {}
}
