package org.camtay.content;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.camtay.grammar.SourceFile;

/** What was rendered from the files of a tree; the same text, with the same register and media, is not rendered twice. */
final class Rendering {
    private final ContentTree tree;
    private final Map<String, Object> before;
    private final Map<String, Object> kept = new HashMap<>();
    private final String register;

    /** @param before what {@link #kept()} gave after the last reading */
    Rendering(ContentTree tree, Map<String, Object> before) {
        this.tree = tree;
        this.before = before;
        this.register = revision("rules.yaml") + revision("glossary.yaml");
    }

    <T> T of(SourceFile file, String slug, Class<T> type, Supplier<T> render) {
        String facts = revision("modules/" + slug + "/module.yaml");
        String key = String.join(" ", file.path(), file.revision(), register, media(slug), facts);
        Object known = before.get(key);
        T result = type.isInstance(known) ? type.cast(known) : render.get();
        kept.put(key, result);
        return result;
    }

    Map<String, Object> before() {
        return before;
    }

    Map<String, Object> kept() {
        return Map.copyOf(kept);
    }

    private String revision(String path) {
        return tree.source(path).map(SourceFile::revision).orElse("");
    }

    private String media(String slug) {
        return SourceFile.hash(String.join(
                "\n",
                tree.files().paths().stream()
                        .filter(path -> path.startsWith("modules/" + slug + "/media/"))
                        .toList()));
    }
}
