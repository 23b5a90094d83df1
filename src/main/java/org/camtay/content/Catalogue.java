package org.camtay.content;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camtay.grammar.MarkdownSource;
import org.camtay.grammar.QuizReader;
import org.camtay.grammar.SourceFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The content on offer; read once from what is built in, or kept in step with a folder. What changed and has no error is
 * published; a file that has one is offered as it was published last.
 */
@Component
@EnableScheduling
public class Catalogue {
    private static final Logger LOG = LoggerFactory.getLogger(Catalogue.class);
    private static final String BUILT_IN = "";

    private final String source;
    private final Supplier<ContentFiles> files;
    private final Supplier<String> fingerprint;
    private final ContentChecker checker;
    private final Archive archive;
    private volatile Edition edition;

    /**
     * What is wrong with the folder at this moment, and what is offered instead.
     *
     * @param source the folder; empty for what is built in
     * @param errors of files that are meant to be offered
     * @param kept files of an earlier revision with the day since which it is offered
     * @param leftOut parts that have errors and no earlier revision
     */
    public record State(
            String source, String revision, List<Finding> errors, Map<String, Instant> kept, List<String> leftOut) {}

    /** All that belongs to one reading; swapped as a whole. */
    private record Edition(
            String fingerprint,
            ContentFiles files,
            ContentTree tree,
            Set<String> broken,
            CurriculumBuilder.Built built,
            List<ScoreSheet> scoreSheets,
            State state) {}

    /**
     * @param folder path of a content folder; blank means what is built in
     * @param readers formats of other modules; they must not need the catalogue to be made
     * @param contributed checks of other modules, likewise
     * @param archive without one, what was offered before the start is forgotten
     */
    @Autowired
    Catalogue(
            @Value("${camtay.content:}") String folder,
            ObjectProvider<ContentReader> readers,
            ObjectProvider<ContentCheck> contributed,
            ObjectProvider<Archive> archive) {
        this(
                folder.isBlank() ? BUILT_IN : folder,
                folder.isBlank() ? ContentFiles::packaged : () -> ContentFiles.folder(Path.of(folder)),
                folder.isBlank() ? () -> BUILT_IN : () -> ContentFiles.fingerprint(Path.of(folder)),
                new ContentChecker(
                        readers.orderedStream().toList(),
                        contributed.orderedStream().toList()),
                archive.getIfAvailable(Archive::ofMemory));
    }

    private Catalogue(
            String source,
            Supplier<ContentFiles> files,
            Supplier<String> fingerprint,
            ContentChecker checker,
            Archive archive) {
        this.source = source;
        this.files = files;
        this.fingerprint = fingerprint;
        this.checker = checker;
        this.archive = archive;
        this.edition = read(fingerprint.get(), ContentTree.NONE, CurriculumBuilder.Built.NOTHING);
    }

    /** A catalogue of these files, which never changes. */
    public static Catalogue of(ContentFiles files) {
        return new Catalogue(BUILT_IN, () -> files, () -> BUILT_IN, new ContentChecker(), Archive.ofMemory());
    }

    /** A catalogue that follows a folder whenever {@link #refresh()} is called. */
    public static Catalogue ofFolder(Path folder, Archive archive) {
        return new Catalogue(
                folder.toString(),
                () -> ContentFiles.folder(folder),
                () -> ContentFiles.fingerprint(folder),
                new ContentChecker(),
                archive);
    }

    /** The same without anything that was offered before. */
    public static Catalogue ofFolder(Path folder) {
        return ofFolder(folder, Archive.ofMemory());
    }

    /** All content at this moment. */
    public Curriculum current() {
        return edition.built().curriculum();
    }

    public State state() {
        return edition.state();
    }

    /** The files of a contributed format that are offered at this moment, by path. */
    public List<MarkdownSource> documents(ContentReader reader) {
        Edition now = edition;
        return now.tree().documents().stream()
                .filter(document -> reader.reads(document.file().path()))
                .filter(document -> !now.broken().contains(document.file().path()))
                .toList();
    }

    /** The score sheets, whole or known by name only, in the order of their folders. */
    public List<ScoreSheet> scoreSheets() {
        return edition.scoreSheets();
    }

    /** What the register says under a code; empty when it has no such rule. */
    public Optional<Register.Rule> rule(String code) {
        return edition.tree().register().rule(code);
    }

    /** A file from the media folder of a module, named as in a lesson's {@code src}. */
    public Optional<byte[]> media(String module, String file) {
        return edition.files().bytes("modules/" + module + "/media/" + file);
    }

    /** A text that is or was offered at a path, by its hash. */
    public Optional<SourceFile> text(String path, String revision) {
        return archive.text(path, revision).map(text -> SourceFile.read(path, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The quiz of a module as it was in an earlier revision; empty when that was never offered. */
    public Optional<Quiz> quiz(ModuleKey key, Language language, String revision) {
        ContentTree tree = edition.tree();
        return current().module(key).map(TrainingModule::slug).flatMap(slug -> {
            String path = "modules/" + slug + "/" + language.tag() + "/quiz.md";
            return text(path, revision)
                    .map(file -> QuizReader.read(MarkdownSource.of(file)))
                    .map(quiz -> new QuizBuilder(tree, quiz, key, language, slug).quiz());
        });
    }

    /** Looks whether the folder has changed, and if so reads what has; one reading at a time, so that the latest wins. */
    @Scheduled(fixedDelay = 5000)
    public synchronized void refresh() {
        Edition before = edition;
        String now = fingerprint.get();
        if (!now.equals(before.fingerprint())) {
            edition = read(now, before.tree(), before.built());
        }
    }

    private Edition read(String mark, ContentTree before, CurriculumBuilder.Built built) {
        ContentFiles read = files.get();
        ContentTree tree = checker.read(read, before);
        List<Finding> errors = checker.check(tree).stream()
                .filter(finding -> finding.isError() && !tree.isDraft(finding.path()))
                .toList();
        Set<String> broken = errors.stream().map(Finding::path).collect(Collectors.toSet());
        Map<String, Archive.Offered> offered = archive.offered();
        archive.publish(changed(tree, broken, offered), source);
        Map<String, byte[]> kept = kept(broken, offered);
        ContentTree shown = kept.isEmpty() ? tree : checker.read(read.with(kept), tree);
        broken.removeAll(kept.keySet());
        CurriculumBuilder.Built next = CurriculumBuilder.build(built, shown, broken);
        State state = new State(
                source,
                next.curriculum().revision(),
                errors,
                offered.entrySet().stream()
                        .filter(known -> kept.containsKey(known.getKey()))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, known -> known.getValue().since())),
                next.leftOut());
        log(state, next.curriculum());
        List<ScoreSheet> sheets = shown.scoreSheets()
                .filter(file -> !broken.contains(file.path()))
                .map(ScoreSheet::of)
                .toList();
        return new Edition(mark, read, shown, broken, next, sheets, state);
    }

    /** The texts that differ from what is offered and may be. */
    private static List<Archive.Published> changed(
            ContentTree tree, Set<String> broken, Map<String, Archive.Offered> offered) {
        return tree.sources().stream()
                .filter(file -> !broken.contains(file.path()) && !tree.isDraft(file.path()))
                .filter(file -> Optional.ofNullable(offered.get(file.path()))
                        .filter(known -> known.revision().equals(file.revision()))
                        .isEmpty())
                .map(file -> new Archive.Published(file.path(), file.revision(), file.text()))
                .toList();
    }

    /** What is offered in the place of each broken file. */
    private Map<String, byte[]> kept(Set<String> broken, Map<String, Archive.Offered> offered) {
        Map<String, byte[]> kept = new TreeMap<>();
        for (String path : broken) {
            Optional.ofNullable(offered.get(path))
                    .flatMap(known -> archive.text(path, known.revision()))
                    .ifPresent(text -> kept.put(path, text.getBytes(StandardCharsets.UTF_8)));
        }
        return kept;
    }

    private static void log(State state, Curriculum curriculum) {
        state.errors().forEach(finding -> LOG.warn("content: {}", finding.printed(Language.EN)));
        state.kept().forEach((path, since) -> LOG.warn("content: {} is offered as of {}", path, since));
        state.leftOut().forEach(part -> LOG.warn("content: {} has errors and no earlier revision, left out", part));
        LOG.info(
                "content {}: {} modules", state.revision(), curriculum.modules().size());
    }
}
