package org.camtay.liascript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camtay.exchange.ForeignMarkdown;
import org.camtay.exchange.LossKind;
import org.camtay.exchange.Losses;
import org.camtay.exchange.PlainText;
import org.camtay.exchange.PortableQuestion.Head;
import org.camtay.exchange.Tally;

/**
 * Parts the lines of one section into quizzes and text. The paragraph right before a quiz is what it asks; a quiz that cannot
 * come along is a loss, and its paragraph stays in the lesson.
 */
final class LiaQuizzes {
    private final LiaSection section;
    private final List<LiaLine> lines;
    private final String fallback;
    private final Losses losses;
    private final List<LiaLine> text = new ArrayList<>();
    private final List<LiaTaken> taken = new ArrayList<>();
    private boolean openEffect;
    private int count;
    private int at;

    /** @param fallback what a question is called where no heading says it */
    LiaQuizzes(LiaSection section, String fallback, Losses losses) {
        this.section = section;
        this.lines = section.lines();
        this.fallback = fallback;
        this.losses = losses;
        while (at < lines.size()) {
            next();
        }
    }

    /** What is left for the lesson. */
    List<LiaLine> text() {
        return text;
    }

    List<LiaTaken> taken() {
        return taken;
    }

    Losses losses() {
        return losses;
    }

    /** Quizzes and surveys, taken or lost. */
    int count() {
        return count;
    }

    private void next() {
        LiaLine line = lines.get(at);
        if (line.code() || line.isBlank()) {
            text.add(line);
            at++;
            return;
        }
        String bare = line.bare();
        if (LiaMarks.isEffect(bare)) {
            effect(bare, line.number());
        } else if (LiaMarks.isFence(bare)) {
            fence(line);
        } else {
            ask(bare, line);
        }
    }

    private void effect(String bare, int number) {
        boolean spoken = bare.startsWith("--");
        at++;
        String next = at < lines.size() ? lines.get(at).bare() : "";
        losses.add(
                number, "", spoken ? LossKind.NARRATOR : LossKind.EFFECT, spoken ? PlainText.title(next, bare) : bare);
        openEffect = LiaMarks.isFence(next);
        at += openEffect ? 1 : 0;
    }

    /** Stars on a line of their own end an effect, or are a rule. */
    private void fence(LiaLine line) {
        if (!openEffect) {
            text.add(line.withText("---"));
        }
        openEffect = false;
        at++;
    }

    private void ask(String bare, LiaLine line) {
        boolean survey = LiaMarks.isTextSurvey(bare) || LiaMarks.isSurvey(bare);
        if (survey) {
            int first = at;
            while (at < lines.size() && isSurvey(at) && !lines.get(at).code()) {
                at++;
            }
            lost(first, LossKind.SURVEY);
        } else if (LiaMarks.option(bare).isPresent()) {
            new LiaAnswers(this).options();
        } else if (LiaMarks.isGeneric(bare)) {
            int first = at++;
            lost(first, LossKind.GENERIC);
        } else if (LiaMarks.hint(bare).isPresent()) {
            int first = at;
            lost(first, LossKind.UNREADABLE, "[[?]]");
        } else if (LiaMarks.cells(bare).filter(cells -> isMatrix(cells)).isPresent()) {
            new LiaAnswers(this).matrix();
        } else {
            new LiaGaps(this).paragraph(line);
        }
    }

    private boolean isSurvey(int index) {
        String bare = lines.get(index).bare();
        return LiaMarks.isTextSurvey(bare) || LiaMarks.isSurvey(bare);
    }

    /** A head with nothing behind it, or a row; one pair of square brackets alone is a gap. */
    private boolean isMatrix(LiaMarks.Cells cells) {
        boolean gap = cells.texts().size() == 1
                && !cells.round().getFirst()
                && cells.rest().isEmpty();
        return !gap && (cells.isRow() || cells.rest().isEmpty());
    }

    /** The line in {@code offset} lines from here, unless it is code or behind the end. */
    Optional<LiaLine> peek(int offset) {
        int index = at + offset;
        return index < lines.size() && !lines.get(index).code() ? Optional.of(lines.get(index)) : Optional.empty();
    }

    boolean isCode() {
        return at < lines.size() && lines.get(at).code();
    }

    int position() {
        return at;
    }

    void skip() {
        at++;
    }

    void keep(LiaLine line) {
        text.add(line);
    }

    LiaLine line(int index) {
        return lines.get(Math.min(index, lines.size() - 1));
    }

    /** A quiz that does not come along, with its hints; from {@code first} to before here. */
    void lost(int first, LossKind kind, String... values) {
        count++;
        while (peek(0).flatMap(line -> LiaMarks.hint(line.bare())).isPresent()) {
            at++;
        }
        losses.add(line(first).number(), line(Math.max(first, at - 1)).number(), title(), kind, values);
    }

    /** Counts a quiz whose line {@code first} was the first. */
    Losses.Item item(int first, int last) {
        count++;
        return new Losses.Item(losses, line(first).number(), line(last).number(), title());
    }

    void take(LiaTaken found) {
        taken.add(found);
    }

    String title() {
        String words = ForeignMarkdown.words(section.title(), new Tally());
        String title = PlainText.title(words, fallback);
        return count <= 1 ? title : PlainText.title(title + " (" + count + ")", fallback);
    }

    /** The last run of lines of the lesson, in blocks of Markdown; empty where a quiz or nothing stands before. */
    List<LiaLine> promptBefore() {
        int end = text.size();
        while (end > 0 && text.get(end - 1).isBlank()) {
            end--;
        }
        int start = end;
        while (start > 0
                && !text.get(start - 1).isBlank()
                && !text.get(start - 1).code()) {
            start--;
        }
        return new ArrayList<>(text.subList(start, end));
    }

    /** Takes the prompt out of the lesson. */
    void drop(List<LiaLine> prompt) {
        int end = text.size();
        while (end > 0 && text.get(end - 1).isBlank()) {
            end--;
        }
        text.subList(end - prompt.size(), end).clear();
    }

    /** Hints and a solution right behind a quiz. */
    Head head(String prompt, Tally tally) {
        List<String> hints = new ArrayList<>();
        for (Optional<String> hint = hint(); hint.isPresent(); hint = hint()) {
            hints.add(ForeignMarkdown.inline(LiaText.inline(hint.get(), line(at), losses), tally));
            at++;
        }
        return new Head(title(), prompt, hints, solution(tally));
    }

    private Optional<String> hint() {
        return peek(0).flatMap(line -> LiaMarks.hint(line.bare()));
    }

    /** Between two lines of stars; one that asks something itself stays text. */
    private String solution(Tally tally) {
        if (peek(0).filter(line -> LiaMarks.isFence(line.bare())).isEmpty()) {
            return "";
        }
        int end = at + 1;
        while (end < lines.size() && !LiaMarks.isFence(lines.get(end).bare())) {
            if (!lines.get(end).code() && LiaMarks.isSuspicious(lines.get(end).text())) {
                openEffect = true;
                losses.add(lines.get(at).number(), title(), LossKind.SOLUTION);
                at++;
                return "";
            }
            end++;
        }
        if (end >= lines.size()) {
            return "";
        }
        List<LiaLine> inside = lines.subList(at + 1, end);
        at = end + 1;
        return ForeignMarkdown.blocks(LiaText.blocks(inside, losses), tally);
    }
}
