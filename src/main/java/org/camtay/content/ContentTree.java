package org.camtay.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camtay.grammar.MarkdownSource;
import org.camtay.grammar.QuizReader;
import org.camtay.grammar.QuizSource;
import org.camtay.grammar.SourceFile;
import org.camtay.grammar.YamlValue;

/** Everything in a content folder, read but not judged; what the checks look at. */
public final class ContentTree {
    /** The languages that every text should have when the catalogue names none. */
    private static final List<Language> EXPECTED = List.of(Language.VI, Language.EN);

    private final ContentFiles files;
    private final SortedMap<String, SourceFile> sources;
    private final SortedMap<String, MarkdownSource> documents = new TreeMap<>();
    private final Map<String, QuizSource> quizzes = new LinkedHashMap<>();
    private final SortedMap<String, ModuleFiles> modules;
    private final Register register;
    private final List<ContentReader> readers;

    private ContentTree(
            ContentFiles files,
            SortedMap<String, SourceFile> sources,
            ContentTree before,
            List<ContentReader> readers) {
        this.files = files;
        this.sources = sources;
        this.readers = List.copyOf(readers);
        sources.forEach((path, file) -> {
            if (isDocument(path) || reader(path).isPresent()) {
                documents.put(path, before.known(file).orElseGet(() -> MarkdownSource.of(file)));
            }
        });
        documents.forEach((path, document) -> {
            if (path.startsWith("modules/") && path.endsWith("/quiz.md")) {
                quizzes.put(path, QuizReader.read(document));
            }
        });
        this.modules = readModules();
        this.register = Register.of(yaml("rules.yaml"), yaml("glossary.yaml"));
    }

    private ContentTree() {
        this.files = ContentFiles.of(Map.of());
        this.sources = new TreeMap<>();
        this.readers = List.of();
        this.modules = new TreeMap<>();
        this.register = new Register(List.of(), List.of());
    }

    static final ContentTree NONE = new ContentTree();

    public static ContentTree read(ContentFiles files) {
        return read(files, NONE, List.of());
    }

    /** Reads again only what differs from an earlier reading. */
    static ContentTree read(ContentFiles files, ContentTree before, List<ContentReader> readers) {
        SortedMap<String, SourceFile> sources = new TreeMap<>();
        for (String path : files.paths()) {
            if (isText(path) || (path.endsWith(".md") && readers.stream().anyMatch(reader -> reader.reads(path)))) {
                sources.put(path, source(files, path));
            }
        }
        return new ContentTree(files, sources, before, readers);
    }

    private Optional<MarkdownSource> known(SourceFile file) {
        return Optional.ofNullable(documents.get(file.path()))
                .filter(document -> document.file().text().equals(file.text())
                        && document.file().problems().equals(file.problems()));
    }

    private static SourceFile source(ContentFiles files, String path) {
        return files.bytes(path)
                .map(bytes -> SourceFile.read(path, bytes))
                .orElseGet(() ->
                        SourceFile.broken(path, SourceFile.Defect.TOO_LARGE, Long.toString(files.size(path) / 1024)));
    }

    private static boolean isText(String path) {
        boolean unit = path.startsWith("modules/") || path.startsWith("templates/") || path.startsWith("scenarios/");
        return (unit && path.endsWith(".md")) || path.endsWith(".yaml");
    }

    /** Lessons, quizzes and templates; scenarios have a grammar and checks of their own. */
    private static boolean isDocument(String path) {
        return path.endsWith(".md") && (path.startsWith("modules/") || path.startsWith("templates/"));
    }

    private SortedMap<String, ModuleFiles> readModules() {
        SortedMap<String, ModuleFiles> bySlug = new TreeMap<>();
        for (String path : sources.keySet()) {
            String[] parts = path.split("/", -1);
            if (parts.length >= 3 && parts[0].equals("modules")) {
                bySlug.computeIfAbsent(parts[1], this::readModule);
            }
        }
        return bySlug;
    }

    private ModuleFiles readModule(String slug) {
        String folder = "modules/" + slug;
        return ModuleFiles.of(slug, source(folder + "/module.yaml"), documents, this::quiz);
    }

    /** The contributed format of a file. */
    public Optional<ContentReader> reader(String path) {
        return readers.stream()
                .filter(reader -> path.endsWith(".md") && reader.reads(path))
                .findFirst();
    }

    /** The mapping in a YAML file; empty when the file is missing or unreadable. */
    public YamlValue.Fields yaml(String path) {
        SourceFile file = sources.get(path);
        return file == null ? YamlValue.Fields.NONE : file.front();
    }

    /** The mappings in the list of this name in a YAML file. */
    public List<YamlValue.Fields> entries(String path, String list) {
        return yaml(path).entries(list);
    }

    public ContentFiles files() {
        return files;
    }

    /** All text files, by path. */
    public List<SourceFile> sources() {
        return List.copyOf(sources.values());
    }

    public Optional<SourceFile> source(String path) {
        return Optional.ofNullable(sources.get(path));
    }

    /** A draft may have errors without harm, since nobody sees it yet. */
    boolean isDraft(String path) {
        return source(path)
                .flatMap(file -> file.front().text("status"))
                .filter("draft"::equals)
                .isPresent();
    }

    /** All lessons, quizzes and templates. */
    public List<MarkdownSource> documents() {
        return List.copyOf(documents.values());
    }

    public Stream<MarkdownSource> lessons() {
        return modules.values().stream()
                .flatMap(module -> module.editions().values().stream())
                .flatMap(edition -> edition.lessons().stream());
    }

    public Stream<QuizSource> quizzes() {
        return quizzes.values().stream();
    }

    public Optional<MarkdownSource> document(String path) {
        return Optional.ofNullable(documents.get(path));
    }

    public Optional<QuizSource> quiz(String path) {
        return Optional.ofNullable(quizzes.get(path));
    }

    public List<ModuleFiles> modules() {
        return List.copyOf(modules.values());
    }

    public Optional<ModuleFiles> module(String slug) {
        return Optional.ofNullable(modules.get(slug));
    }

    /** The module to whose folder this path belongs. */
    public Optional<ModuleFiles> moduleOf(String path) {
        String[] parts = path.split("/", -1);
        return parts.length > 2 && parts[0].equals("modules") ? module(parts[1]) : Optional.empty();
    }

    public Register register() {
        return register;
    }

    public List<String> skills() {
        return entries("skills.yaml", "skills").stream()
                .flatMap(skill -> skill.text("id").stream())
                .toList();
    }

    /** The languages in which every lesson, quiz and template should exist, the source first. */
    public List<Language> languages() {
        List<Language> named = yaml("catalogue.yaml").texts("languages").stream()
                .flatMap(text -> Stream.of(Language.values())
                        .filter(language -> language.tag().equals(text.text())))
                .toList();
        return named.isEmpty() ? EXPECTED : named;
    }

    /** The names of the folders under {@code templates} or {@code scenarios}. */
    public List<String> folders(String parent) {
        return sources.keySet().stream()
                .filter(path ->
                        path.startsWith(parent + "/") && (path.endsWith(".md") || path.endsWith(ScoreSheet.FILE)))
                .map(path -> path.split("/", -1)[1])
                .distinct()
                .toList();
    }

    /** The slug of a lesson: its file name without the ending. */
    public static String slug(MarkdownSource lesson) {
        String path = lesson.file().path();
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
    }

    /** The score sheets, readable or not. */
    public Stream<SourceFile> scoreSheets() {
        return sources.values().stream().filter(file -> file.path().matches("templates/[^/]+/" + ScoreSheet.FILE));
    }

    /** Changes whenever a text or the name of any file changes. */
    String revision() {
        StringBuilder all = new StringBuilder();
        sources.values()
                .forEach(file -> all.append(file.path())
                        .append(' ')
                        .append(file.revision())
                        .append('\n'));
        files.paths().forEach(path -> all.append(path).append('\n'));
        return SourceFile.hash(all.toString());
    }
}
