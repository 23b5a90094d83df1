package org.camtay.liascript;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camtay.content.Language;
import org.camtay.exchange.ForeignText;
import org.camtay.exchange.Loss;
import org.camtay.exchange.LossKind;
import org.camtay.exchange.Losses;
import org.camtay.exchange.Unusable;

/**
 * A LiaScript course as one of our modules, a draft.
 *
 * @param slug a name for its folder
 * @param language of its texts
 * @param files by their path in the module's folder
 * @param found quizzes and surveys of the course: {@code imported} and those that a loss names
 * @param questions in the quiz; a quiz with several gaps makes several
 * @param losses by line
 */
public record LiaScriptCourse(
        String slug,
        Language language,
        Map<String, String> files,
        int found,
        int imported,
        int questions,
        List<Loss> losses,
        List<Range> taken) {

    /** Lines of the course that became a question. */
    public record Range(int line, int lastLine) {}

    public LiaScriptCourse {
        files = Map.copyOf(files);
        losses = List.copyOf(losses);
        taken = List.copyOf(taken);
    }

    /**
     * Reads a course.
     *
     * @param name what the course is called when it has no heading
     * @param otherwise its language when it names none of ours
     * @param uuids gives a new one each time
     */
    public static LiaScriptCourse read(byte[] bytes, String name, Language otherwise, Supplier<UUID> uuids)
            throws Unusable {
        ForeignText text = ForeignText.of(bytes);
        Losses losses = new Losses();
        if (text.controls() > 0) {
            losses.add(1, "", LossKind.CONTROLS, Integer.toString(text.controls()));
        }
        List<String> lines = List.of(text.text().split("\n", -1));
        LiaHead head = LiaHead.read(lines, losses);
        List<LiaSection> sections = LiaSection.of(LiaSource.read(lines, head.length(), losses));
        Language language = language(head.language()).orElse(otherwise);
        return new LiaModule(name, head, language, losses, uuids).course(sections);
    }

    private static Optional<Language> language(String tag) {
        return Stream.of(Language.values())
                .filter(language -> tag.equals(language.tag())
                        || tag.startsWith(language.tag() + "-")
                        || tag.startsWith(language.tag() + "_"))
                .findFirst();
    }
}
