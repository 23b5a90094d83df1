package org.camtay.content.checks;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.Position;

/** The name of a file holds signs that other computers or web addresses cannot carry. */
final class UnsafeName implements ContentCheck {
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._/-]+");

    @Override
    public String id() {
        return "C81";
    }

    @Override
    public String summary() {
        return "The name of a file holds signs that other computers or web addresses cannot carry.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.files().paths().stream()
                .filter(path -> path.contains("..") || !SAFE.matcher(path).matches())
                .map(path -> finding(path, Position.START, path));
    }
}
