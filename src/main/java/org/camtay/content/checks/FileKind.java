package org.camtay.content.checks;

import java.util.List;
import java.util.Optional;
import org.camtay.content.ContentTree;

/**
 * A kind of file with an identity, and the fields at its head.
 *
 * @param required the fields without which such a file cannot be used
 * @param known the fields that such a file may have
 */
record FileKind(List<String> required, List<String> known) {
    private static final FileKind LESSON = new FileKind(
            List.of("id", "title", "minutes", "skills", "status"),
            List.of("id", "title", "minutes", "skills", "covers", "status", "translates"));
    private static final FileKind SHEET = new FileKind(
            List.of("id", "title", "status"), List.of("id", "title", "skills", "covers", "status", "translates"));
    private static final FileKind MODULE = new FileKind(
            List.of("id", "title", "summary", "skills"),
            List.of("id", "title", "summary", "skills", "minutes", "cell-types"));

    /** The kind of a file of ours or of a contributed format. */
    static Optional<FileKind> of(ContentTree tree, String path) {
        return tree.reader(path)
                .map(reader -> new FileKind(reader.requiredFields(), reader.knownFields()))
                .or(() -> of(path));
    }

    private static Optional<FileKind> of(String path) {
        String[] parts = path.split("/", -1);
        String name = parts[parts.length - 1];
        boolean markdown = name.endsWith(".md");
        return switch (parts[0]) {
            case "templates" -> markdown ? Optional.of(SHEET) : Optional.empty();
            case "modules" -> {
                if (name.equals("module.yaml")) {
                    yield Optional.of(MODULE);
                }
                yield markdown ? Optional.of(name.equals("quiz.md") ? SHEET : LESSON) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }
}
