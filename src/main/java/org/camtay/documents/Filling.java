package org.camtay.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camtay.documents.Block.Cell;
import org.camtay.documents.Block.Row;

/** Puts values into blanks; a table row that begins with a repeated field is written once for each of its entries. */
record Filling(Values values) {
    /** So many empty rows are there to be written by hand when nothing fills a repeated row. */
    static final int EMPTY_ROWS = 4;

    List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Heading heading -> new Block.Heading(heading.level(), words(heading.words()));
            case Block.Paragraph paragraph -> new Block.Paragraph(words(paragraph.words()), paragraph.align());
            case Block.Listing listing ->
                new Block.Listing(
                        listing.start(),
                        listing.items().stream().map(this::blocks).toList());
            case Block.Table table ->
                new Block.Table(
                        table.head().stream().map(this::cell).toList(),
                        table.rows().stream().flatMap(this::rows).toList(),
                        table.aligns());
            case Block.Aside aside -> new Block.Aside(blocks(aside.blocks()));
            case Block.Line line -> line;
        };
    }

    private Stream<Row> rows(Row row) {
        Optional<String> repeated = repeated(row.cells().getFirst());
        if (repeated.isEmpty()) {
            return Stream.of(row(row));
        }
        List<Map<String, String>> entries = values.rows().getOrDefault(repeated.get(), List.of());
        return entries.isEmpty()
                ? Collections.nCopies(EMPTY_ROWS, row(row)).stream()
                : entries.stream().map(entry -> new Filling(values.inside(entry)).row(row));
    }

    private static Optional<String> repeated(Cell cell) {
        return cell.words().stream()
                .flatMap(word -> word instanceof Inline.Blank blank && blank.repeated()
                        ? Stream.of(blank.field())
                        : Stream.empty())
                .findFirst();
    }

    private Row row(Row row) {
        return new Row(row.cells().stream().map(this::cell).toList(), row.strong());
    }

    private Cell cell(Cell cell) {
        return new Cell(words(cell.words()));
    }

    private List<Inline> words(List<Inline> words) {
        List<Inline> filled = new ArrayList<>();
        for (Inline word : words) {
            if (word instanceof Inline.Blank blank && !value(blank).isEmpty()) {
                addLines(value(blank), blank.bold(), filled);
            } else {
                filled.add(word);
            }
        }
        return filled;
    }

    private String value(Inline.Blank blank) {
        return PlainText.value(values.texts().getOrDefault(blank.field(), ""));
    }

    private static void addLines(String text, boolean bold, List<Inline> words) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                words.add(new Inline.Break());
            }
            words.add(new Inline.Text(lines[i], bold, false));
        }
    }
}
