package org.camtay.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.camtay.content.ContentChecker;
import org.camtay.content.ContentFiles;
import org.camtay.content.ContentTree;
import org.camtay.content.Language;
import org.camtay.content.ModuleFiles;
import org.camtay.exchange.QuestionImport;
import org.camtay.exchange.QuizAddition;
import org.camtay.exchange.Unusable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings questions of GIFT or Moodle XML to the end of a quiz: all that can come, after the list of losses was seen. */
@Command(
        name = "import-questions",
        description = "Adds the questions of a GIFT or Moodle XML file to the quiz of a module.")
final class ImportQuestionsCommand implements Callable<Integer> {
    private static final int LOSSES = 1;

    private final ContentChecker checker;

    @Mixin
    private final ForeignFile file = new ForeignFile();

    @Mixin
    private final QuizPlace place = new QuizPlace();

    @Option(
            names = "--module",
            required = true,
            paramLabel = "NAME",
            description = "The module, as its folder is named.")
    private String module = "";

    @Option(names = "--dry-run", description = "Only tells what would be added and lost.")
    private boolean dryRun;

    @Option(names = "--accept-losses", description = "Adds the questions although something is lost.")
    private boolean accepted;

    /** @param checker with the formats and checks of all modules */
    ImportQuestionsCommand(ContentChecker checker) {
        this.checker = checker;
    }

    @Override
    public Integer call() {
        ContentWords words = file.words();
        if (!words.areKnown()) {
            return ContentWords.UNUSABLE;
        }
        Optional<Language> language = place.language(words);
        if (language.isEmpty()) {
            return words.refuse("language", place.edition());
        }
        ContentFiles files = place.files();
        ContentTree tree = ContentTree.read(files);
        Optional<ModuleFiles> found =
                tree.module(module).filter(each -> each.facts().isPresent());
        if (found.isEmpty()) {
            return words.refuse("exchange.noModule", module, place.folder());
        }
        Optional<byte[]> bytes = file.bytes();
        if (bytes.isEmpty()) {
            return ContentWords.UNUSABLE;
        }
        try {
            QuestionImport read = QuestionImport.of(file.name(), bytes.get(), language.get());
            return bring(read, change(read, files, tree, found.get(), language.get()));
        } catch (Unusable unusable) {
            return words.refuseWith(unusable.sentence(words.language()));
        }
    }

    private ContentChange change(
            QuestionImport read, ContentFiles files, ContentTree tree, ModuleFiles found, Language language)
            throws Unusable {
        String path = QuizPlace.path(module, language);
        byte[] before = files.bytes(path)
                .orElseGet(() -> QuizPlace.front(
                                tree, found, language, UUID.randomUUID().toString())
                        .getBytes(StandardCharsets.UTF_8));
        QuizAddition addition =
                new QuizAddition(path, QuizPlace.ids(tree, module), UUID::randomUUID, QuizPlace.skill(found));
        return new ContentChange(place.folder(), Map.of(path, addition.to(before, read)));
    }

    private int bring(QuestionImport read, ContentChange change) {
        ContentWords words = file.words();
        file.print(read.losses());
        int count = read.questions().size();
        words.out()
                .println(words.text(
                        "exchange.questions", read.found(), read.imported(), read.found() - read.imported()));
        boolean refused = read.hasLosses() && !accepted;
        if (count == 0) {
            return words.refuse("exchange.nothing", file.name());
        }
        file.printFindings(change.findings(checker));
        if (dryRun || refused) {
            words.out().println(words.text(refused ? "exchange.accept" : "exchange.dry"));
            words.out().flush();
            return refused ? LOSSES : 0;
        }
        return write(change, List.copyOf(change.files().keySet()).getFirst(), count);
    }

    private int write(ContentChange change, String path, int count) {
        ContentWords words = file.words();
        try {
            change.writeFile(path);
        } catch (IOException unwritable) {
            return words.refuse("exchange.unwritable", change.folder().resolve(path));
        }
        words.out().println(words.text("exchange.added", count, change.folder().resolve(path)));
        words.out().flush();
        return 0;
    }
}
