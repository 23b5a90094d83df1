package org.camtay.content.checks;

import java.util.UUID;
import java.util.stream.Stream;
import org.camtay.content.ContentTree;
import org.camtay.content.Language;
import org.camtay.grammar.Position;
import org.camtay.grammar.SourceFile;

/** The ids at the head of files. */
final class FileIds {

    record Id(SourceFile file, String value, Position at) {
        /** The same for a text and its translations. */
        String unit() {
            String path = file.path();
            for (Language language : Language.values()) {
                path = path.replace("/" + language.tag() + "/", "/*/").replace("/" + language.tag() + ".md", "/*.md");
            }
            return path;
        }
    }

    private FileIds() {}

    static Stream<Id> of(ContentTree tree) {
        return tree.sources().stream()
                .filter(file -> FileKind.of(tree, file.path()).isPresent())
                .flatMap(file -> file.front().text("id").stream()
                        .map(id -> new Id(file, id, file.front().valueAt("id"))));
    }

    static boolean isUuid(String id) {
        try {
            return UUID.fromString(id).toString().equals(id);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
