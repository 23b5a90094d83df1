package org.camtay.liascript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camtay.exchange.ForeignMarkdown;
import org.camtay.exchange.LossKind;
import org.camtay.exchange.Losses;
import org.camtay.exchange.PlainText;
import org.camtay.exchange.PortableQuestion;
import org.camtay.exchange.PortableQuestion.Answer;
import org.camtay.exchange.PortableQuestion.Head;
import org.camtay.exchange.Tally;

/** Reads the lists of options and the matrices of one section. */
record LiaAnswers(LiaQuizzes quizzes, Tally tally) {

    LiaAnswers(LiaQuizzes quizzes) {
        this(quizzes, new Tally());
    }

    /** Options of one kind, one a line; what is indented below one belongs to it. */
    void options() {
        int first = quizzes.position();
        String settings = quizzes.line(first).attributes();
        boolean several = option().map(LiaMarks.Option::several).orElse(false);
        List<Answer> answers = new ArrayList<>();
        for (Optional<LiaMarks.Option> found = option();
                found.filter(each -> each.several() == several).isPresent();
                found = option()) {
            LiaLine line = quizzes.line(quizzes.position());
            StringBuilder text = new StringBuilder(found.get().text());
            quizzes.skip();
            while (continues(line)) {
                text.append(' ').append(quizzes.line(quizzes.position()).bare());
                quizzes.skip();
            }
            answers.add(new Answer(inline(text.toString(), line), found.get().right(), ""));
        }
        finish(first, (head, item) -> choice(head, answers, several, isShuffled(settings), item));
    }

    private Optional<LiaMarks.Option> option() {
        return quizzes.peek(0).flatMap(line -> LiaMarks.option(line.bare()));
    }

    private boolean continues(LiaLine option) {
        return quizzes.peek(0)
                .filter(next -> !next.isBlank()
                        && next.indent() > option.indent() + 1
                        && !LiaMarks.isSuspicious(next.text())
                        && !LiaMarks.isFence(next.bare()))
                .isPresent();
    }

    private static boolean isShuffled(String settings) {
        return settings.contains("data-randomize") && !settings.contains("data-randomize=\"false\"");
    }

    private String inline(String text, LiaLine line) {
        return ForeignMarkdown.inline(LiaText.inline(text, line, quizzes.losses()), tally);
    }

    /** Makes the question of what was read. */
    interface Maker {
        List<PortableQuestion> of(Head head, Losses.Item item);
    }

    /** Reads hints and solution, and puts the question or its loss where it belongs. */
    void finish(int first, Maker maker) {
        finish(first, true, List.of(), maker);
    }

    /**
     * @param ask whether the paragraph before belongs to the question
     * @param own the lines of the question itself that are shown, with its gaps
     */
    void finish(int first, boolean ask, List<LiaLine> own, Maker maker) {
        List<LiaLine> before = ask ? quizzes.promptBefore() : List.of();
        Losses.Item counted = quizzes.item(first, first);
        String words = before.isEmpty() && ask
                ? PlainText.markdown(quizzes.title())
                : LiaText.blocks(before, quizzes.losses());
        String all = (words + "\n\n" + LiaText.blocks(own, quizzes.losses())).strip();
        String prompt = ForeignMarkdown.blocks(all, tally);
        Head head = quizzes.head(prompt, tally);
        LiaLine last = quizzes.line(Math.max(first, quizzes.position() - 1));
        Losses.Item item = new Losses.Item(counted.losses(), counted.line(), last.number(), head.title());
        List<PortableQuestion> questions = maker.of(head, item);
        if (!questions.isEmpty()) {
            int line = before.isEmpty() ? counted.line() : before.getFirst().number();
            quizzes.drop(before);
            quizzes.take(new LiaTaken(line, last.number(), questions));
            tally.tell(quizzes.losses(), counted.line(), head.title());
        }
    }

    private static List<PortableQuestion> choice(
            Head head, List<Answer> answers, boolean several, boolean shuffled, Losses.Item item) {
        if (answers.size() < 2) {
            return item.lost(LossKind.SINGLE_OPTION);
        }
        if (answers.stream().noneMatch(Answer::right)) {
            return item.lost(LossKind.NO_RIGHT);
        }
        List<Answer> kept = several ? answers : withOneRight(answers, item);
        return kept.size() < 2
                ? item.lost(LossKind.SINGLE_OPTION)
                : item.one(new PortableQuestion.Choice(head, several, kept, shuffled));
    }

    /** In LiaScript any right option of a single choice will do. */
    static List<Answer> withOneRight(List<Answer> answers, Losses.Item item) {
        List<Answer> kept = new ArrayList<>();
        boolean found = false;
        for (Answer answer : answers) {
            if (answer.right() && found) {
                item.note(LossKind.SEVERAL_RIGHT, answer.text());
            } else {
                kept.add(answer);
            }
            found |= answer.right();
        }
        return kept;
    }

    /** A head and the rows under it; a head over empty brackets is a survey. */
    void matrix() {
        int first = quizzes.position();
        String settings = quizzes.line(first).attributes();
        Optional<LiaMarks.Cells> head =
                cells().filter(cells -> !cells.isRow() || cells.rest().isEmpty());
        if (head.isPresent()) {
            quizzes.skip();
        }
        List<PortableQuestion.Row> rows = new ArrayList<>();
        for (Optional<LiaMarks.Cells> row = row(); row.isPresent(); row = row()) {
            rows.add(new PortableQuestion.Row(
                    inline(row.get().rest(), quizzes.line(quizzes.position())),
                    !row.get().round().getFirst(),
                    row.get().right(),
                    ""));
            quizzes.skip();
        }
        boolean survey = quizzes.peek(0)
                .filter(line -> LiaMarks.isSurveyRow(line.bare()))
                .isPresent();
        if (rows.isEmpty() && survey) {
            while (quizzes.peek(0)
                    .filter(line -> LiaMarks.isSurveyRow(line.bare()))
                    .isPresent()) {
                quizzes.skip();
            }
            quizzes.lost(first, LossKind.SURVEY);
        } else if (head.isEmpty() || rows.isEmpty()) {
            if (quizzes.position() == first) {
                quizzes.skip();
            }
            quizzes.lost(first, LossKind.UNREADABLE, "[…]");
        } else {
            List<String> columns = head.get().texts().stream()
                    .map(text -> column(text, quizzes.line(first)))
                    .toList();
            finish(first, (asked, item) -> matrix(asked, columns, rows, isShuffled(settings), item));
        }
    }

    private Optional<LiaMarks.Cells> cells() {
        return quizzes.peek(0).flatMap(line -> LiaMarks.cells(line.bare()));
    }

    private Optional<LiaMarks.Cells> row() {
        return cells().filter(cells -> cells.isRow() && !cells.rest().isEmpty());
    }

    /** Brackets in the head of a column would end it. */
    private String column(String text, LiaLine line) {
        return inline(text, line).replace("\\[", "(").replace("\\]", ")");
    }

    private static List<PortableQuestion> matrix(
            Head head, List<String> columns, List<PortableQuestion.Row> rows, boolean shuffled, Losses.Item item) {
        List<PortableQuestion.Row> fitting = new ArrayList<>();
        for (PortableQuestion.Row row : rows) {
            List<Boolean> right = new ArrayList<>(row.right());
            if (right.size() > columns.size()
                    && right.subList(columns.size(), right.size()).contains(true)) {
                return item.lost(LossKind.RAGGED);
            }
            if (right.size() < columns.size()) {
                item.note(LossKind.PADDED);
            }
            while (right.size() < columns.size()) {
                right.add(false);
            }
            fitting.add(single(row, right.subList(0, columns.size()), item));
        }
        return columns.size() < 2
                ? item.lost(LossKind.SINGLE_OPTION)
                : item.one(new PortableQuestion.Matrix(head, columns, fitting, shuffled));
    }

    /** A round row has exactly one right cell here: of several the first, and none makes it a row of square brackets. */
    private static PortableQuestion.Row single(PortableQuestion.Row row, List<Boolean> right, Losses.Item item) {
        int first = right.indexOf(true);
        if (row.several() || first < 0) {
            return new PortableQuestion.Row(row.text(), true, right, "");
        }
        List<Boolean> one = new ArrayList<>();
        for (int i = 0; i < right.size(); i++) {
            if (i != first && right.get(i)) {
                item.note(LossKind.SEVERAL_RIGHT, row.text() + " " + (i + 1));
            }
            one.add(i == first);
        }
        return new PortableQuestion.Row(row.text(), false, one, "");
    }
}
