package org.camtay.documents;

import java.util.List;

/** What stands on a paper from top to bottom. */
public sealed interface Block {

    /** Where the words of a paragraph or cell begin. */
    enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /**
     * The title of a section.
     *
     * @param level 2 for a section, larger for what stands inside
     */
    record Heading(int level, List<Inline> words) implements Block {
        public Heading {
            words = List.copyOf(words);
        }
    }

    record Paragraph(List<Inline> words, Align align) implements Block {
        public Paragraph {
            words = List.copyOf(words);
        }

        public Paragraph(List<Inline> words) {
            this(words, Align.LEFT);
        }

        public static Paragraph of(String text) {
            return new Paragraph(List.of(Inline.Text.of(text)));
        }
    }

    /**
     * Items one below the other.
     *
     * @param start the first number; 0 for a list of points
     */
    record Listing(int start, List<List<Block>> items) implements Block {
        public Listing {
            items = items.stream().map(List::copyOf).toList();
        }

        public boolean isNumbered() {
            return start > 0;
        }
    }

    /** One cell. */
    record Cell(List<Inline> words) {
        public Cell {
            words = List.copyOf(words);
        }

        public static Cell of(String text) {
            return new Cell(text.isEmpty() ? List.of() : List.of(Inline.Text.of(text)));
        }
    }

    /** One row; {@code strong} sets it apart, as the name of a group does. */
    record Row(List<Cell> cells, boolean strong) {
        public Row {
            cells = List.copyOf(cells);
        }

        public Row(List<Cell> cells) {
            this(cells, false);
        }
    }

    /**
     * Cells in columns; every row has as many.
     *
     * @param head repeated on each page; none makes a table without lines, as the head of an official paper or its signatures
     * @param aligns one for each column
     */
    record Table(List<Cell> head, List<Row> rows, List<Align> aligns) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
            aligns = List.copyOf(aligns);
        }

        public boolean isLayout() {
            return head.isEmpty();
        }
    }

    /** Something apart from the flow, such as a tip. */
    record Aside(List<Block> blocks) implements Block {
        public Aside {
            blocks = List.copyOf(blocks);
        }
    }

    /** A line across. */
    record Line() implements Block {}
}
