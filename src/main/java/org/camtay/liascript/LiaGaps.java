package org.camtay.liascript;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camtay.exchange.ForeignMarkdown;
import org.camtay.exchange.LossKind;
import org.camtay.exchange.Losses;
import org.camtay.exchange.PortableQuestion;
import org.camtay.exchange.PortableQuestion.Answer;
import org.camtay.exchange.PortableQuestion.Head;
import org.camtay.exchange.Tally;

/** Reads gaps in a paragraph, a table or on a line of their own: {@code [[text]]}, {@code [[a|(b)]]}, {@code [->[a|(b)]]}. */
record LiaGaps(LiaQuizzes quizzes) {

    /** What stands between the brackets of a gap. */
    private record Gap(String inside, boolean dragged) {
        boolean isSurvey() {
            String plain = inside.replace('_', ' ').strip();
            return plain.isEmpty() || plain.equals("?") || plain.equals("!");
        }

        List<String> parts() {
            List<String> parts = new ArrayList<>();
            StringBuilder part = new StringBuilder();
            for (int i = 0; i < inside.length(); i++) {
                char c = inside.charAt(i);
                if (c == '\\' && i + 1 < inside.length() && "|()[]@".indexOf(inside.charAt(i + 1)) >= 0) {
                    part.append(inside.charAt(++i));
                } else if (c == '|') {
                    parts.add(part.toString().strip());
                    part.setLength(0);
                } else {
                    part.append(c == '\n' ? ' ' : c);
                }
            }
            parts.add(part.toString().strip());
            return parts;
        }
    }

    /** The lines up to the next blank one, or to the next quiz of another kind. */
    void paragraph(LiaLine begin) {
        int first = quizzes.position();
        List<LiaLine> run = new ArrayList<>(List.of(begin));
        quizzes.skip();
        boolean open = isOpen(begin.text());
        while (quizzes.peek(0).filter(line -> !line.isBlank()).isPresent()) {
            LiaLine line = quizzes.peek(0).get();
            if (!open && begins(line)) {
                break;
            }
            run.add(line);
            open = isOpen(open ? "[[" + line.text() : line.text());
            quizzes.skip();
        }
        if (run.stream().map(LiaLine::text).noneMatch(LiaGaps::hasGap)) {
            run.forEach(quizzes::keep);
            return;
        }
        gaps(first, run);
    }

    /** Brackets in spans of code do not count. */
    private static boolean hasGap(String text) {
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int close = text.charAt(i) == '`' ? text.indexOf('`', i + 1) : -1;
            i = close < 0 ? i : close;
            rest.append(text.charAt(i));
        }
        return rest.indexOf("[[") >= 0 || rest.indexOf("[->[") >= 0;
    }

    /** A gap may go on over several lines. */
    private static boolean isOpen(String text) {
        return Math.max(text.lastIndexOf("[["), text.lastIndexOf("[->[")) > text.lastIndexOf("]]");
    }

    private static boolean begins(LiaLine line) {
        String bare = line.bare();
        return LiaMarks.option(bare).isPresent()
                || LiaMarks.hint(bare).isPresent()
                || LiaMarks.isGeneric(bare)
                || LiaMarks.isSurvey(bare)
                || LiaMarks.isTextSurvey(bare)
                || LiaMarks.isFence(bare)
                || LiaMarks.isEffect(bare)
                || LiaMarks.cells(bare)
                        .filter(cells -> cells.rest().isEmpty() || cells.isRow())
                        .isPresent();
    }

    private void gaps(int first, List<LiaLine> run) {
        StringBuilder source = new StringBuilder();
        run.forEach(line -> source.append(source.isEmpty() ? "" : "\n").append(line.text()));
        List<Gap> gaps = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        boolean linkLike = cut(source.toString(), gaps, rest);
        if (gaps.isEmpty() || linkLike) {
            quizzes.lost(first, linkLike ? LossKind.LINK_LIKE : LossKind.UNREADABLE, source.toString());
            run.forEach(quizzes::keep);
            return;
        }
        if (gaps.stream().anyMatch(gap -> gap.isSurvey() || isSurvey(gap))) {
            quizzes.lost(first, LossKind.SURVEY);
            return;
        }
        boolean alone = rest.toString()
                .replace(String.valueOf(PortableQuestion.GAP), "")
                .isBlank();
        List<LiaLine> text = new ArrayList<>();
        for (String line : rest.toString().split("\n", -1)) {
            text.add(run.getFirst().withText(line));
        }
        new LiaAnswers(quizzes).finish(first, alone, text, (head, item) -> questions(head, gaps, item));
    }

    /** Brackets that ask nothing must not ask here. */
    static String harmless(String text) {
        return text.replace("[[", "\\[\\[").replace("[->[", "\\[->\\[");
    }

    /** A list without a right choice only asks for an opinion. */
    private static boolean isSurvey(Gap gap) {
        List<String> parts = gap.parts();
        return parts.size() > 1 && !gap.dragged() && parts.stream().noneMatch(LiaGaps::isRight);
    }

    private static boolean isRight(String part) {
        return part.length() > 1 && part.startsWith("(") && part.endsWith(")");
    }

    /** Takes the gaps out of a text; says whether one of them could be a link. */
    private static boolean cut(String source, List<Gap> gaps, StringBuilder rest) {
        boolean linkLike = false;
        int at = 0;
        while (at < source.length()) {
            int tick = source.charAt(at) == '`' ? source.indexOf('`', at + 1) : -1;
            boolean dragged = source.startsWith("[->[", at);
            int open = dragged ? 4 : source.startsWith("[[", at) ? 2 : 0;
            int close = open == 0 ? -1 : close(source, at + open);
            if (tick > 0) {
                rest.append(source, at, tick + 1);
                at = tick + 1;
            } else if (close > 0) {
                gaps.add(new Gap(source.substring(at + open, close), dragged));
                rest.append(PortableQuestion.GAP);
                at = close + 2;
                linkLike |= at < source.length() && "([".indexOf(source.charAt(at)) >= 0;
            } else {
                rest.append(source.charAt(at++));
            }
        }
        return linkLike;
    }

    private static int close(String source, int from) {
        for (int i = from; i + 1 < source.length(); i++) {
            if (source.charAt(i) == '\\') {
                i++;
            } else if (source.startsWith("]]", i)) {
                return i > from ? i : -1;
            }
        }
        return -1;
    }

    private static List<PortableQuestion> questions(Head head, List<Gap> gaps, Losses.Item item) {
        List<Head> heads = head.oneGapEach();
        if (heads.size() != gaps.size()) {
            return item.lost(LossKind.UNWRITABLE);
        }
        List<PortableQuestion> questions = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            List<PortableQuestion> made = question(heads.get(i), gaps.get(i), item);
            if (made.isEmpty()) {
                return made;
            }
            questions.addAll(made);
        }
        if (gaps.size() > 1) {
            item.note(LossKind.GAPS, Integer.toString(gaps.size()));
        }
        return questions;
    }

    private static List<PortableQuestion> question(Head head, Gap gap, Losses.Item item) {
        List<String> parts = gap.parts();
        if (parts.size() == 1 && !gap.dragged()) {
            return item.one(new PortableQuestion.TextGap(head, List.of(parts.getFirst()), Set.of()));
        }
        Tally tally = new Tally();
        List<Answer> answers = parts.stream()
                .filter(part -> !part.isEmpty())
                .map(part -> new Answer(
                        ForeignMarkdown.inline(isRight(part) ? part.substring(1, part.length() - 1) : part, tally),
                        isRight(part),
                        ""))
                .toList();
        if (answers.size() < 2) {
            return item.lost(LossKind.SINGLE_OPTION);
        }
        if (answers.stream().noneMatch(Answer::right)) {
            return item.lost(LossKind.NO_RIGHT);
        }
        return item.one(
                new PortableQuestion.Selection(outsideTables(head), LiaAnswers.withOneRight(answers, item), false));
    }

    /** The bars of a selection would part the cells of a table: there a mark stands for it. */
    private static Head outsideTables(Head head) {
        String prompt = head.prompt();
        int gap = prompt.indexOf(PortableQuestion.GAP);
        boolean inTable = prompt.startsWith("|", prompt.lastIndexOf('\n', gap) + 1);
        return inTable
                ? head.withPrompt(
                        prompt.replace(String.valueOf(PortableQuestion.GAP), "(?)") + "\n\n(?) " + PortableQuestion.GAP)
                : head;
    }
}
