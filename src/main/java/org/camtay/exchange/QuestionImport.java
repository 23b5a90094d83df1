package org.camtay.exchange;

import java.util.List;
import java.util.Optional;
import org.camtay.content.Language;

/**
 * What a file of questions holds, and what of it cannot come along.
 *
 * @param found items that ask something: {@link #imported} and those that a loss names
 */
public record QuestionImport(QuestionFormat format, int found, List<Read> questions, List<Loss> losses) {

    /**
     * A question that came along.
     *
     * @param item its number in the file, from 1; several questions may come from one item
     * @param line where the item begins
     * @param lastLine where it ends
     */
    public record Read(PortableQuestion question, int item, int line, int lastLine) {}

    public QuestionImport {
        questions = List.copyOf(questions);
        losses = List.copyOf(losses);
    }

    /** Reads a file; items that cannot be read are losses. */
    public static QuestionImport of(String name, byte[] bytes, Language language) throws Unusable {
        ForeignText.checkSize(bytes);
        Optional<QuestionFormat> format = QuestionFormat.of(name, bytes);
        if (format.isEmpty()) {
            throw new Unusable(Unusable.Reason.UNKNOWN_FORMAT, name);
        }
        QuestionImport read = switch (format.get()) {
            case GIFT -> GiftReader.read(ForeignText.of(bytes), language);
            case MOODLE_XML -> MoodleReader.read(MoodleXml.read(bytes), language);
        };
        if (read.found() == 0 && read.losses().isEmpty()) {
            throw new Unusable(Unusable.Reason.NO_QUESTIONS, format.get().word());
        }
        return read;
    }

    /** Whether something would be lost. */
    public boolean hasLosses() {
        return !losses.isEmpty();
    }

    /** How many items came along as one question or more. */
    public int imported() {
        return (int) questions.stream().map(Read::item).distinct().count();
    }
}
