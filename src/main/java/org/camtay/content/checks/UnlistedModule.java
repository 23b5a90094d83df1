package org.camtay.content.checks;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.Position;
import org.camtay.grammar.SourceFile;

/** A module folder does not stand in the catalogue, so nobody sees it. */
final class UnlistedModule implements ContentCheck {
    @Override
    public String id() {
        return "C13";
    }

    @Override
    public String summary() {
        return "A module folder does not stand in the catalogue, so nobody sees it.";
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        Set<String> listed = new HashSet<>();
        tree.entries("catalogue.yaml", "modules")
                .forEach(entry -> entry.text("slug").ifPresent(listed::add));
        return tree.modules().stream()
                .filter(module -> !listed.contains(module.slug()))
                .map(module -> finding(
                        module.facts().map(SourceFile::path).orElse(module.path()), Position.START, module.slug()));
    }
}
