package org.camtay.templates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.camtay.content.Language;
import org.camtay.content.ScoreSheet;
import org.camtay.content.ScoreSheet.Band;
import org.camtay.content.ScoreSheet.Grade;
import org.camtay.content.ScoreSheet.Row;
import org.camtay.content.ScoreSheet.Total;
import org.camtay.documents.Block;
import org.camtay.documents.Block.Align;
import org.camtay.documents.Block.Cell;
import org.camtay.documents.Inline;
import org.camtay.documents.Inline.Blank;
import org.camtay.documents.Inline.Text;
import org.camtay.documents.Paper;
import org.camtay.ui.Translations;

/** A score sheet to print: criteria with their bands, a column for each who scores, the grade, the vote and the signatures. */
record ScoreSheetPaper(ScoreSheet sheet, Language language, Translations words) {
    private static final int SHORT = 6;
    private static final int LONG = 30;
    private static final List<String> COLUMNS =
            List.of("number", "criterion", "maximum", "byObserver", "byCell", "byHigher");
    private static final Block.Row ROOM = new Block.Row(List.of(Cell.of(""), Cell.of("")));

    Paper paper() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(letterhead());
        blocks.add(
                new Block.Paragraph(List.of(Text.bold(sheet.name().in(language).toUpperCase(locale()))), Align.CENTER));
        blocks.add(line("meeting", "meeting.date", SHORT));
        blocks.addAll(origin());
        if (sheet.supplied()) {
            blocks.add(Block.Paragraph.of(said("hint")));
            blocks.add(criteria());
            rules().forEach(text -> blocks.add(Block.Paragraph.of(text)));
            blocks.addAll(result());
            blocks.add(signatures());
        } else {
            blocks.add(Block.Paragraph.of(said("toBeSupplied")));
        }
        return new Paper(sheet.name().in(language), language.tag(), blocks, List.of(), false);
    }

    private Locale locale() {
        return Locale.of(language.tag());
    }

    private String said(String word, Object... values) {
        return words.getTranslation("templates.ScoreSheetPaper." + word, locale(), values);
    }

    /** Without a comparison with the original only the press or an official site makes a rule more than unconfirmed. */
    private String standing() {
        return sheet.confidence().equals("V") ? "reported" : "unconfirmed";
    }

    private Block letterhead() {
        return new Block.Table(
                List.of(),
                List.of(
                        layout(field("cell.superior", LONG), Text.bold(said("party"))),
                        layout(field("cell.name", LONG), new Text(said("placeAndDate"), false, true))),
                List.of(Align.CENTER, Align.CENTER));
    }

    private static Block.Row layout(Inline left, Inline right) {
        return new Block.Row(List.of(new Cell(List.of(left)), new Cell(List.of(right))));
    }

    private static Inline field(String name, int width) {
        return new Blank(name, false, "", width, name.equals("cell.name"));
    }

    private Block line(String word, String field, int width) {
        return new Block.Paragraph(List.of(Text.of(said(word) + " "), field(field, width)), Align.CENTER);
    }

    /** Where the sheet comes from and how far a reader may rely on it. */
    private List<Block> origin() {
        List<Block> origin = new ArrayList<>();
        String source = said("source", sheet.source().in(language), sheet.version());
        origin.add(new Block.Paragraph(List.of(new Text(source + " " + said("standing." + standing()), false, true))));
        if (!sheet.note().in(language).isEmpty()) {
            origin.add(Block.Paragraph.of(sheet.note().in(language)));
        }
        return origin;
    }

    private Block criteria() {
        List<Block.Row> rows = new ArrayList<>();
        int number = 0;
        String group = "";
        int inGroup = 0;
        for (Row row : sheet.rows()) {
            if (row.group().isEmpty()) {
                number++;
                rows.add(row(Integer.toString(number), row));
            } else {
                if (!row.group().equals(group)) {
                    number++;
                    inGroup = 0;
                    rows.add(group(number, row.group()));
                }
                inGroup++;
                rows.add(row(number + "." + inGroup, row));
            }
            group = row.group();
        }
        rows.add(strong("", said("total"), sheet.maximum()));
        List<Cell> head = COLUMNS.stream().map(column -> Cell.of(said(column))).toList();
        return new Block.Table(
                head, rows, List.of(Align.CENTER, Align.LEFT, Align.CENTER, Align.CENTER, Align.CENTER, Align.CENTER));
    }

    private Block.Row group(int number, String code) {
        BigDecimal maximum = sheet.rows().stream()
                .filter(row -> row.group().equals(code))
                .map(Row::maximum)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String name = sheet.groups().stream()
                .filter(group -> group.code().equals(code))
                .map(group -> group.name().in(language))
                .findFirst()
                .orElse(code);
        return strong(Integer.toString(number), name, maximum);
    }

    private static Block.Row strong(String number, String name, BigDecimal maximum) {
        return new Block.Row(
                List.of(
                        Cell.of(number),
                        Cell.of(name),
                        Cell.of(points(maximum)),
                        Cell.of(""),
                        Cell.of(""),
                        Cell.of("")),
                true);
    }

    private Block.Row row(String number, Row row) {
        return new Block.Row(List.of(
                Cell.of(number),
                new Cell(criterion(row)),
                Cell.of(points(row.maximum())),
                Cell.of(""),
                Cell.of(""),
                Cell.of("")));
    }

    private List<Inline> criterion(Row row) {
        List<Inline> lines = new ArrayList<>();
        lines.add(Text.of(row.name().in(language) + (row.isComputed() ? " *" : "")));
        row.bands().forEach(band -> addLine(band(band), lines));
        row.observer().forEach(look -> addLine("– " + look.in(language), lines));
        return lines;
    }

    private String band(Band band) {
        return said("band", band.name().in(language), points(band.points()));
    }

    private static void addLine(String text, List<Inline> lines) {
        lines.add(new Inline.Break());
        lines.add(new Text(text, false, true));
    }

    private static String points(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }

    private List<String> rules() {
        List<String> rules = new ArrayList<>();
        rules.add(said(
                "grades",
                String.join("; ", sheet.grades().stream().map(this::grade).toList())));
        sheet.gates().forEach(gate -> rules.add(gate.name().in(language)));
        if (sheet.rows().stream().anyMatch(Row::isComputed)) {
            rules.add(said("computed"));
        }
        if (sheet.hasRowsThatMayNotApply()) {
            rules.add(said(total()));
            rules.add(sheet.totalNote().in(language));
        }
        return rules.stream().filter(rule -> !rule.isEmpty()).toList();
    }

    private String total() {
        return switch (sheet.total()) {
            case Total.Fixed _ -> "totalFixed";
            case Total.Scale _ -> "totalScaled";
            case Total.MoveTo _ -> "totalMoved";
        };
    }

    /** The poorest grade says up to where it goes, the others from where. */
    private String grade(Grade grade) {
        int index = sheet.grades().indexOf(grade);
        boolean poorest = index > 0 && grade.from().signum() == 0;
        return poorest
                ? said(
                        "gradeBelow",
                        grade.name().in(language),
                        points(sheet.grades().get(index - 1).from()))
                : said("grade", grade.name().in(language), points(grade.from()));
    }

    private List<Block> result() {
        return List.of("proposed", "weaknesses", "remedy", "vote").stream()
                .<Block>map(word -> new Block.Paragraph(List.of(Text.of(said(word) + " "), field("", LONG))))
                .toList();
    }

    private Block signatures() {
        return new Block.Table(
                List.of(),
                List.of(
                        layout(Text.bold(said("observer")), Text.bold(said("committee"))),
                        layout(Text.of(said("sign")), Text.of(said("sign"))),
                        ROOM,
                        ROOM),
                List.of(Align.CENTER, Align.CENTER));
    }
}
