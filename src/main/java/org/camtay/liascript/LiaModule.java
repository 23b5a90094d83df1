package org.camtay.liascript;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.camtay.content.Language;
import org.camtay.exchange.ForeignMarkdown;
import org.camtay.exchange.LossKind;
import org.camtay.exchange.Losses;
import org.camtay.exchange.PlainText;
import org.camtay.exchange.PortableQuestion;
import org.camtay.exchange.QuestionText;
import org.camtay.exchange.Tally;
import org.camtay.exchange.Words;
import org.camtay.grammar.NormalForm;
import org.camtay.grammar.SourceFile;

/** Puts the sections of a course together: a lesson for each heading of the first or second level, all quizzes in one file. */
final class LiaModule {
    private static final int MOST_LESSONS = 99;

    /** Room for the ids that are added to options. */
    private static final int LONGEST_QUIZ = SourceFile.MAX_LENGTH * 3 / 4;

    private final String name;
    private final LiaHead head;
    private final Language language;
    private final Losses losses;
    private final Supplier<UUID> uuids;
    private final List<LiaLesson> lessons = new ArrayList<>();
    private final Map<LiaTaken, LiaLesson> taken = new java.util.LinkedHashMap<>();
    private int found;

    LiaModule(String name, LiaHead head, Language language, Losses losses, Supplier<UUID> uuids) {
        this.name = name;
        this.head = head;
        this.language = language;
        this.losses = losses;
        this.uuids = uuids;
    }

    LiaScriptCourse course(List<LiaSection> sections) {
        long parts = sections.stream().filter(LiaModule::beginsLesson).count();
        if (parts > MOST_LESSONS) {
            losses.add(1, "", LossKind.MERGED, Long.toString(parts));
        }
        sections.forEach(this::section);
        lessons.removeIf(LiaLesson::isEmpty);
        String title = title(sections);
        Map<String, String> files = new TreeMap<>();
        int minutes = 0;
        for (LiaLesson lesson : lessons) {
            files.put(path(lesson), lesson(lesson));
            minutes += lesson.minutes();
        }
        List<LiaTaken> kept = new ArrayList<>();
        String quiz = quiz(kept);
        if (!kept.isEmpty()) {
            files.put(language.tag() + "/quiz.md", normal("quiz.md", front(title, "") + quiz));
        }
        files.put("module.yaml", facts(title, Math.max(1, minutes)));
        return new LiaScriptCourse(
                Slug.of(title, "liascript"),
                language,
                files,
                found,
                kept.size(),
                kept.stream().mapToInt(each -> each.questions().size()).sum(),
                losses.list(),
                kept.stream()
                        .map(each -> new LiaScriptCourse.Range(each.line(), each.lastLine()))
                        .toList());
    }

    private static boolean beginsLesson(LiaSection section) {
        return section.level() <= 2;
    }

    private void section(LiaSection section) {
        LiaQuizzes quizzes = new LiaQuizzes(section, Words.of(language).text("word.question"), losses);
        found += quizzes.count();
        List<LiaLine> text = LiaText.lesson(quizzes.text(), losses);
        String title = words(section);
        boolean begins = lessons.isEmpty() || (beginsLesson(section) && lessons.size() < MOST_LESSONS);
        if (begins) {
            lessons.add(new LiaLesson(title, losses));
            lessons.getLast().open(text);
        } else if (text.stream().anyMatch(line -> !line.isBlank())) {
            lessons.getLast().heading(Math.max(2, section.level() - 1), title, section.line());
            lessons.getLast().add(text);
        }
        quizzes.taken().forEach(each -> taken.put(each, lessons.getLast()));
    }

    /** A heading in plain words; what could ask something in it does not. */
    private String words(LiaSection section) {
        Tally tally = new Tally();
        String heading = section.title();
        if (LiaMarks.isSuspicious(heading)) {
            found++;
            losses.add(section.line(), heading, LossKind.UNREADABLE, "# [[ ]]");
        }
        LiaLine line = new LiaLine(section.line(), heading, false, "");
        String plain = ForeignMarkdown.words(LiaText.inline(heading, line, losses), tally);
        tally.tell(losses, section.line(), "");
        return PlainText.title(plain.replace("[[", "[ ["), name);
    }

    private String title(List<LiaSection> sections) {
        return sections.stream()
                .filter(section -> section.level() > 0)
                .findFirst()
                .map(section -> PlainText.title(ForeignMarkdown.words(section.title(), new Tally()), name))
                .orElse(name);
    }

    private String slug(LiaLesson lesson) {
        return "%02d-%s".formatted(lessons.indexOf(lesson) + 1, Slug.of(lesson.title(), "lesson"));
    }

    private String path(LiaLesson lesson) {
        return language.tag() + "/" + slug(lesson) + ".md";
    }

    private String lesson(LiaLesson lesson) {
        String more = "minutes: " + lesson.minutes() + "\nskills: []\n";
        return normal("01-x.md", front(lesson.title(), more) + lesson.body());
    }

    private String front(String title, String more) {
        return "---\nid: " + uuids.get() + "\ntitle: " + quoted(title) + "\n" + more + "status: draft\n---\n\n";
    }

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String normal(String file, String text) {
        byte[] bytes = NormalForm.of("modules/x/vi/" + file, text.getBytes(StandardCharsets.UTF_8));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String quiz(List<LiaTaken> kept) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (Map.Entry<LiaTaken, LiaLesson> each : taken.entrySet()) {
            StringBuilder written = new StringBuilder();
            for (PortableQuestion question : each.getKey().questions()) {
                number++;
                String read = lessons.contains(each.getValue()) ? " read=\"" + slug(each.getValue()) + "\"" : "";
                Optional<String> one =
                        QuestionText.of(question, "id=\"q-" + number + "\"" + read + " status=\"draft\"");
                one.ifPresent(found -> written.append(found.strip()).append("\n\n"));
            }
            if (text.length() + written.length() > LONGEST_QUIZ) {
                LiaTaken lost = each.getKey();
                String title = lost.questions().getFirst().head().title();
                losses.add(lost.line(), lost.lastLine(), title, LossKind.QUIZ_FULL);
            } else {
                text.append(written);
                kept.add(each.getKey());
            }
        }
        return text.toString();
    }

    private String facts(String title, int minutes) {
        String summary = head.comment().isEmpty() ? title : head.comment();
        String tag = "  " + language.tag() + ": ";
        return "id: " + uuids.get() + "\ntitle:\n" + tag + quoted(title) + "\nsummary:\n" + tag + quoted(summary)
                + "\nskills: []\nminutes: " + minutes + "\ncell-types: [all]\n";
    }
}
