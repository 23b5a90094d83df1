package org.camtay.exchange;

import java.util.ArrayList;
import java.util.List;
import org.camtay.content.Language;
import org.camtay.exchange.GiftText.Format;
import org.camtay.exchange.GiftText.Formatted;
import org.camtay.exchange.PortableQuestion.Head;

/** Reads GIFT as Moodle does: items between blank lines, each on its own, so that a broken one breaks no other. */
final class GiftReader {
    private static final String CATEGORY = "$CATEGORY:";

    private final List<String> lines;
    private final Language language;
    private final Losses losses = new Losses();
    private final List<QuestionImport.Read> questions = new ArrayList<>();
    private int found;

    private GiftReader(List<String> lines, Language language) {
        this.lines = lines;
        this.language = language;
    }

    static QuestionImport read(ForeignText text, Language language) {
        GiftReader reader = new GiftReader(List.of(text.text().split("\n", -1)), language);
        if (text.controls() > 0) {
            reader.losses.add(1, "", LossKind.CONTROLS, Integer.toString(text.controls()));
        }
        reader.items();
        return new QuestionImport(QuestionFormat.GIFT, reader.found, reader.questions, reader.losses.list());
    }

    private void items() {
        int start = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).isBlank()) {
                item(start, i);
                start = i + 1;
            }
        }
    }

    /** The lines from {@code start} to before {@code end}; a category on the first is an item of its own. */
    private void item(int start, int end) {
        StringBuilder text = new StringBuilder();
        int first = -1;
        for (int i = start; i < end; i++) {
            String line = lines.get(i);
            if (line.strip().startsWith("//")) {
                continue;
            }
            if (text.isEmpty() && line.strip().startsWith(CATEGORY)) {
                losses.add(
                        i + 1,
                        "",
                        LossKind.CATEGORY,
                        line.strip().substring(CATEGORY.length()).strip());
                continue;
            }
            first = first < 0 ? i : first;
            text.append(text.isEmpty() ? "" : "\n").append(line);
        }
        if (!text.toString().isBlank()) {
            new Item(first + 1, end).read(GiftText.hidden(text.toString().strip()));
        }
    }

    /** One item under way. */
    private final class Item {
        private final int line;
        private final int lastLine;
        private final Tally tally = new Tally();
        private String title = "";

        Item(int line, int lastLine) {
            this.line = line;
            this.lastLine = lastLine;
        }

        void read(String hidden) {
            String text = hidden;
            int close = text.startsWith("::") ? text.indexOf("::", 2) : -1;
            if (close >= 0) {
                title = GiftText.words(GiftText.formatted(text.substring(2, close), Format.PLAIN), tally);
                text = text.substring(close + 2).strip();
            }
            int open = text.indexOf('{');
            int end = text.indexOf('}');
            if (open < 0 && end < 0) {
                losses.add(line, lastLine, name(text), LossKind.DESCRIPTION);
                return;
            }
            found++;
            if (open < 0 || end < open) {
                losses.add(line, lastLine, name(text), LossKind.UNREADABLE, "{ }");
                return;
            }
            ask(text.substring(0, open), text.substring(open + 1, end).strip(), text.substring(end + 1));
        }

        private String name(String text) {
            String shown = GiftText.formatted(text, Format.PLAIN).text();
            return title.isEmpty()
                    ? PlainText.title(shown, Words.of(language).text("word.question"))
                    : PlainText.title(title, "");
        }

        private void ask(String before, String answers, String after) {
            Formatted prompt = GiftText.formatted(before, Format.MOODLE);
            int general = answers.lastIndexOf("####");
            String solution = general < 0 ? "" : answers.substring(general + 4);
            String body = general < 0 ? answers : answers.substring(0, general).strip();
            Formatted whole =
                    after.isBlank() ? prompt : GiftText.formatted(before + PortableQuestion.GAP + after, Format.MOODLE);
            Head head = new Head(
                    name(after.isBlank() ? before : before + "…" + after),
                    GiftText.blocks(whole, tally),
                    List.of(),
                    GiftText.blocks(GiftText.formatted(solution, prompt.format()), tally));
            GiftAnswers read = new GiftAnswers(head, prompt.format(), tally, losses, line, lastLine, language);
            List<PortableQuestion> asked = read.questions(body);
            tally.tell(losses, line, head.title());
            asked.forEach(question -> questions.add(new QuestionImport.Read(question, found, line, lastLine)));
        }
    }
}
