package org.camtay.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.camtay.content.ContentChecker;
import org.camtay.database.Home;
import org.camtay.exchange.Unusable;
import org.camtay.liascript.LiaScriptCourse;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Turns a LiaScript course into a module and lists what does not come along. */
@Command(name = "import-liascript", description = "Turns a LiaScript course into a draft module; lists what is lost.")
final class ImportLiaScriptCommand implements Callable<Integer> {

    private final ContentChecker checker;

    @Mixin
    private final ForeignFile file = new ForeignFile();

    @Option(
            names = "--into",
            paramLabel = "FOLDER",
            description = "The new folder of the module, content/modules/NAME; by default named for the course.")
    private @Nullable Path into;

    @Option(names = "--dry-run", description = "Only tells what would be written and lost.")
    private boolean dryRun;

    /** @param checker with the formats and checks of all modules */
    ImportLiaScriptCommand(ContentChecker checker) {
        this.checker = checker;
    }

    @Override
    public Integer call() {
        Optional<byte[]> bytes = file.words().areKnown() ? file.bytes() : Optional.empty();
        if (bytes.isEmpty()) {
            return ContentWords.UNUSABLE;
        }
        try {
            return bring(
                    LiaScriptCourse.read(bytes.get(), file.title(), file.words().language(), UUID::randomUUID));
        } catch (Unusable unusable) {
            return file.words().refuseWith(unusable.sentence(file.words().language()));
        }
    }

    private int bring(LiaScriptCourse course) {
        Path target = into == null ? Home.folder("content").resolve("modules").resolve(course.slug()) : into;
        Optional<ContentPart> part =
                ContentPart.of(target).filter(found -> found.path().matches("modules/[a-z0-9]+(-[a-z0-9]+)*"));
        if (part.isEmpty()) {
            return file.words().refuse("exchange.place", target);
        }
        if (Files.exists(target)) {
            return file.words().refuse("exchange.there", target);
        }
        file.print(course.losses());
        if (course.files().size() < 2) {
            return file.words().refuse("exchange.empty", file.name());
        }
        Map<String, byte[]> files = new TreeMap<>();
        course.files()
                .forEach((path, text) ->
                        files.put(part.get().path() + "/" + path, text.getBytes(StandardCharsets.UTF_8)));
        return finish(new ContentChange(part.get().folder(), files), part.get().path(), course);
    }

    private int finish(ContentChange change, String path, LiaScriptCourse course) {
        ContentWords words = file.words();
        file.printFindings(change.findings(checker));
        words.out()
                .println(words.text(
                        "exchange.course", course.found(), course.imported(), course.found() - course.imported()));
        if (dryRun) {
            words.out().println(words.text("exchange.dry"));
        } else {
            try {
                change.writeFolder(path);
            } catch (IOException unwritable) {
                return words.refuse("exchange.unwritable", change.folder().resolve(path));
            }
            words.out()
                    .println(
                            words.text("exchange.module", change.folder().resolve(path), path.replace("modules/", "")));
        }
        words.out().flush();
        return 0;
    }
}
