package org.camtay.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camtay.grammar.MarkdownSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The content on offer; read once from what is built in, or kept in step with a folder. */
@Component
@EnableScheduling
public class Catalogue {
    private static final Logger LOG = LoggerFactory.getLogger(Catalogue.class);
    private static final String UNCHANGING = "";

    private final Supplier<ContentFiles> files;
    private final Supplier<String> fingerprint;
    private final ContentChecker checker;
    private volatile Edition edition;

    /** All that belongs to one reading; swapped as a whole. */
    private record Edition(
            String fingerprint,
            ContentFiles files,
            ContentTree tree,
            CurriculumBuilder.Built built,
            Curriculum curriculum,
            List<ScoreSheet> scoreSheets,
            Set<String> broken) {}

    /**
     * @param folder path of a content folder; blank means what is built in
     * @param readers formats of other modules; they must not need the catalogue to be made
     * @param contributed checks of other modules, likewise
     */
    @Autowired
    Catalogue(
            @Value("${camtay.content:}") String folder,
            ObjectProvider<ContentReader> readers,
            ObjectProvider<ContentCheck> contributed) {
        this(
                folder.isBlank() ? ContentFiles::packaged : () -> ContentFiles.folder(Path.of(folder)),
                folder.isBlank() ? () -> UNCHANGING : () -> ContentFiles.fingerprint(Path.of(folder)),
                new ContentChecker(
                        readers.orderedStream().toList(),
                        contributed.orderedStream().toList()));
    }

    private Catalogue(Supplier<ContentFiles> files, Supplier<String> fingerprint, ContentChecker checker) {
        this.files = files;
        this.fingerprint = fingerprint;
        this.checker = checker;
        this.edition = read(fingerprint.get(), ContentTree.NONE, CurriculumBuilder.Built.NOTHING, List.of());
    }

    /** A catalogue of these files, which never changes. */
    public static Catalogue of(ContentFiles files) {
        return new Catalogue(() -> files, () -> UNCHANGING, new ContentChecker());
    }

    /** A catalogue that follows a folder whenever {@link #refresh()} is called. */
    public static Catalogue ofFolder(Path folder) {
        return new Catalogue(
                () -> ContentFiles.folder(folder), () -> ContentFiles.fingerprint(folder), new ContentChecker());
    }

    /** All content at this moment. */
    public Curriculum current() {
        return edition.curriculum();
    }

    /** The files of a contributed format that have no error at this moment, by path. */
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

    /** A file from the media folder of a module, named as in a lesson's {@code src}. */
    public Optional<byte[]> media(String module, String file) {
        return edition.files().bytes("modules/" + module + "/media/" + file);
    }

    /** Looks whether the folder has changed, and if so reads what has. */
    @Scheduled(fixedDelay = 5000)
    public void refresh() {
        Edition before = edition;
        String now = fingerprint.get();
        if (!now.equals(before.fingerprint())) {
            edition = read(now, before.tree(), before.built(), before.scoreSheets());
        }
    }

    private Edition read(
            String mark, ContentTree before, CurriculumBuilder.Built built, List<ScoreSheet> sheetsBefore) {
        ContentFiles read = files.get();
        ContentTree tree = checker.read(read, before);
        List<Finding> findings = checker.check(tree);
        CurriculumBuilder.Built next = CurriculumBuilder.build(built, tree, findings);
        findings.stream()
                .filter(Finding::isError)
                .forEach(finding -> LOG.warn("content: {}", finding.printed(Language.EN)));
        next.leftOut().forEach(part -> LOG.warn("content: {} has errors and no earlier edition, left out", part));
        Curriculum curriculum = next.curriculum().orElseThrow();
        LOG.info(
                "content {}: {} modules",
                curriculum.revision(),
                curriculum.modules().size());
        Set<String> broken =
                findings.stream().filter(Finding::isError).map(Finding::path).collect(Collectors.toSet());
        List<ScoreSheet> sheets = tree.scoreSheets()
                .flatMap(file -> broken.contains(file.path())
                        ? sheetsBefore.stream()
                                .filter(sheet -> sheet.file().path().equals(file.path()))
                        : Stream.of(ScoreSheet.of(file)))
                .toList();
        return new Edition(mark, read, tree, next, curriculum, sheets, broken);
    }
}
