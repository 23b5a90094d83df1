package org.camtay.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camtay.content.Catalogue;
import org.camtay.content.ContentFiles;
import org.camtay.content.TrainingModule;
import org.camtay.grammar.SourceFile;

/** A content folder with as many modules as wanted: copies of its own, each with ids of its own and translations in step. */
final class ContentCopies {
    private static final Pattern UUID_TEXT =
            Pattern.compile("\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b");
    private static final Pattern TRANSLATES = Pattern.compile("(?m)^translates: .*$");
    private static final Pattern LESSON_LINK = Pattern.compile("lesson:([a-z0-9-]+)/");
    private static final String MODULES = "modules/";

    private final ContentFiles original;
    private final List<String> slugs;
    private final int modules;
    private final Map<String, byte[]> files = new TreeMap<>();

    private ContentCopies(ContentFiles original, int modules) {
        this.original = original;
        this.modules = modules;
        this.slugs = Catalogue.of(original).current().activeModules().stream()
                .map(TrainingModule::slug)
                .toList();
    }

    /**
     * All files of the folder, with this many modules in place of its own.
     *
     * @throws IllegalArgumentException when the folder offers no module
     */
    static ContentFiles of(ContentFiles original, int modules) {
        return new ContentCopies(original, modules).copies();
    }

    private ContentFiles copies() {
        if (slugs.isEmpty()) {
            throw new IllegalArgumentException("no module to copy");
        }
        original.paths().stream()
                .filter(path -> !path.startsWith(MODULES))
                .forEach(path -> original.bytes(path).ifPresent(bytes -> files.put(path, bytes)));
        StringBuilder catalogue = new StringBuilder("modules:\n");
        for (int number = 0; number < modules; number++) {
            String slug = slugs.get(number % slugs.size());
            copy(slug, number);
            catalogue
                    .append("  - slug: ")
                    .append(slug)
                    .append('-')
                    .append(number)
                    .append("\n    status: active\n");
        }
        files.put("catalogue.yaml", bytes(catalogue.toString()));
        return ContentFiles.of(files);
    }

    private void copy(String slug, int number) {
        String from = MODULES + slug + "/";
        String to = MODULES + slug + "-" + number + "/";
        for (String path : original.paths()) {
            if (path.startsWith(from)) {
                byte[] bytes = original.bytes(path).orElseThrow();
                boolean text = path.endsWith(".md") || path.endsWith(".yaml");
                files.put(to + path.substring(from.length()), text ? bytes(text(bytes, number)) : bytes);
            }
        }
        original.paths().stream()
                .filter(path -> path.startsWith(from) && path.endsWith(".md"))
                .forEach(path -> keepInStep(to, path.substring(from.length())));
    }

    /** A link to a lesson names its module, so it leads to a copy from the same round; every id is of this copy alone. */
    private String text(byte[] bytes, int number) {
        String text = LESSON_LINK
                .matcher(new String(bytes, StandardCharsets.UTF_8))
                .replaceAll(link -> Matcher.quoteReplacement("lesson:" + copyOf(link.group(1), number) + "/"));
        return UUID_TEXT
                .matcher(text)
                .replaceAll(
                        id -> UUID.nameUUIDFromBytes(bytes(id.group() + number)).toString());
    }

    /** The copy of a module made in the same round, or its first one when the last round ends before it. */
    private String copyOf(String slug, int number) {
        int first = slugs.indexOf(slug);
        int sameRound = number - number % slugs.size() + first;
        return first < 0 ? slug : slug + "-" + (sameRound < modules ? sameRound : first);
    }

    private void keepInStep(String module, String file) {
        String path = module + file;
        String text = new String(files.get(path), StandardCharsets.UTF_8);
        byte[] source = files.get(module + "vi" + file.substring(file.indexOf('/')));
        if (source != null && TRANSLATES.matcher(text).find()) {
            String hash = SourceFile.read(path, source).revision();
            files.put(
                    path,
                    bytes(TRANSLATES.matcher(text).replaceFirst(Matcher.quoteReplacement("translates: " + hash))));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
