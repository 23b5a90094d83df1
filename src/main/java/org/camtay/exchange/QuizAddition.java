package org.camtay.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.camtay.exchange.Unusable.Reason;
import org.camtay.grammar.MarkdownSource;
import org.camtay.grammar.NormalForm;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizReader;
import org.camtay.grammar.SourceFile;

/**
 * Puts questions at the end of a quiz in our normal form, with new ids; what is there stays byte for byte.
 *
 * @param path of the quiz in the content folder
 * @param taken ids of questions that are used already
 * @param uuids gives a new one each time
 * @param keys further keys of each heading, such as {@code skill="chair"}; may be empty
 */
public record QuizAddition(String path, Set<String> taken, Supplier<UUID> uuids, String keys) {
    private static final String PREFIX = "q-";
    private static final int DIGITS = 12;

    public QuizAddition {
        taken = Set.copyOf(taken);
    }

    /** The quiz with the questions of a file behind its own. */
    public byte[] to(byte[] quiz, QuestionImport read) throws Unusable {
        return to(
                quiz,
                read.questions().stream().map(QuestionImport.Read::question).toList());
    }

    byte[] to(byte[] quiz, List<PortableQuestion> questions) throws Unusable {
        SourceFile before = SourceFile.read(path, quiz);
        if (!before.isReadable()) {
            throw new Unusable(Reason.BROKEN_QUIZ, path);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(quiz);
        all.writeBytes(gap(before.text()).getBytes(StandardCharsets.UTF_8));
        all.writeBytes(written(questions));
        byte[] bytes = all.toByteArray();
        SourceFile after = SourceFile.read(path, bytes);
        if (!after.isReadable()) {
            throw new Unusable(bytes.length > SourceFile.MAX_LENGTH ? Reason.FULL_QUIZ : Reason.BROKEN_QUIZ, path);
        }
        check(items(before), items(after), questions);
        return bytes;
    }

    private static String gap(String text) {
        return text.isEmpty() || text.endsWith("\n\n") ? "" : text.endsWith("\n") ? "\n" : "\n\n";
    }

    /** An open comment or solution at the end of the old quiz would swallow the new questions. */
    private void check(List<QuizItem> before, List<QuizItem> after, List<PortableQuestion> questions) throws Unusable {
        boolean whole = after.size() == before.size() + questions.size()
                && portable(after.subList(0, before.size())).equals(portable(before))
                && portable(after.subList(before.size(), after.size()))
                        .equals(questions.stream().map(Optional::of).toList());
        if (!whole) {
            throw new Unusable(Reason.BROKEN_QUIZ, path);
        }
    }

    private static List<QuizItem> items(SourceFile file) {
        return QuizReader.read(MarkdownSource.of(file)).items();
    }

    private static List<Optional<PortableQuestion>> portable(List<QuizItem> items) {
        return items.stream().map(QuestionSource::of).toList();
    }

    private byte[] written(List<PortableQuestion> questions) {
        Set<String> used = new HashSet<>(taken);
        List<String> texts = new ArrayList<>();
        for (PortableQuestion question : questions) {
            String heading = "id=\"" + next(used) + "\" status=\"draft\"" + (keys.isEmpty() ? "" : " " + keys);
            QuestionText.of(question, heading).ifPresent(text -> texts.add(text.strip()));
        }
        String all = String.join("\n\n", texts) + "\n";
        return NormalForm.of("modules/x/vi/quiz.md", all.getBytes(StandardCharsets.UTF_8));
    }

    private String next(Set<String> used) {
        String id;
        do {
            id = PREFIX + uuids.get().toString().replace("-", "").substring(0, DIGITS);
        } while (!used.add(id));
        return id;
    }
}
