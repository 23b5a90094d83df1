package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;

/** A translation has another id than its source. */
final class IdDiffers implements ContentCheck {
    @Override
    public String id() {
        return "C10";
    }

    @Override
    public String summary() {
        return "A translation has another id than its source.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return FileIds.of(tree)
                .flatMap(id -> Translations.sourceOf(tree, id.file()).stream()
                        .filter(source ->
                                !source.front().text("id").orElse(id.value()).equals(id.value()))
                        .map(source -> finding(
                                id.file(),
                                id.at(),
                                id.value(),
                                source.front().text("id").orElse(""))));
    }
}
