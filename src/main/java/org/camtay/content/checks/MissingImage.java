package org.camtay.content.checks;

import java.util.List;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.MarkdownSource;

/** An image is not in the media folder of its module. */
final class MissingImage implements ContentCheck {
    private static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg", ".webp", ".gif", ".svg");

    @Override
    public String id() {
        return "C15";
    }

    @Override
    public String summary() {
        return "An image is not in the media folder of its module.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.documents().stream()
                .flatMap(document -> document.pictures().stream()
                        .filter(picture -> !isThere(tree, document, picture.target()))
                        .map(picture -> finding(document.file(), picture.at(), picture.target())));
    }

    private static boolean isThere(ContentTree tree, MarkdownSource document, String target) {
        String name = target.startsWith("../media/") ? target.substring("../".length()) : target;
        return name.startsWith("media/")
                && ENDINGS.stream().anyMatch(name::endsWith)
                && tree.moduleOf(document.file().path())
                        .filter(module -> tree.files().contains("modules/" + module.slug() + "/" + name))
                        .isPresent();
    }
}
