package org.camtay.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.camtay.content.ContentTree;
import org.camtay.content.Language;
import org.camtay.exchange.QuestionExport;
import org.camtay.exchange.QuestionFormat;
import org.camtay.grammar.QuizSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the questions of a module for another system and lists what that system does not know. */
@Command(
        name = "export-questions",
        description = "Writes the questions of a module as GIFT or Moodle XML; lists what is lost.")
final class ExportQuestionsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "MODULE", description = "The module, as its folder is named.")
    private String module = "";

    @Option(
            names = "--format",
            required = true,
            paramLabel = "gift|moodle-xml",
            description = "The format of the file.")
    private String format = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The new file; MODULE.gift or MODULE.xml when not given.")
    private @Nullable Path out;

    @Mixin
    private final QuizPlace place = new QuizPlace();

    @Mixin
    private final ContentWords words = new ContentWords();

    @Override
    public Integer call() {
        if (!words.areKnown()) {
            return ContentWords.UNUSABLE;
        }
        Optional<Language> language = place.language(words);
        if (language.isEmpty()) {
            return words.refuse("language", place.edition());
        }
        Optional<QuestionFormat> wanted = QuestionFormat.named(format);
        if (wanted.isEmpty()) {
            return words.refuse("exchange.format", format);
        }
        String path = QuizPlace.path(module, language.get());
        Optional<QuizSource> quiz = ContentTree.read(place.files()).quiz(path);
        if (quiz.isEmpty()) {
            return words.refuse("exchange.noQuiz", place.folder().resolve(path));
        }
        String ending = wanted.get() == QuestionFormat.GIFT ? ".gift" : ".xml";
        return write(path, QuestionExport.of(quiz.get(), wanted.get()), out == null ? Path.of(module + ending) : out);
    }

    private int write(String path, QuestionExport export, Path target) {
        if (export.exported() == 0) {
            return words.refuse("exchange.nothing", path);
        }
        if (Files.exists(target)) {
            return words.refuse("exchange.there", target);
        }
        try {
            Files.writeString(target, export.text(), StandardOpenOption.CREATE_NEW);
        } catch (IOException unwritable) {
            return words.refuse("exchange.unwritable", target);
        }
        export.losses().forEach(loss -> words.out().println(loss.printed(path, words.language())));
        words.out().println(words.text("exchange.written", export.exported(), export.found(), target));
        words.out().flush();
        return 0;
    }
}
