package org.camtay.content.checks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.YamlValue;

/** A module requires itself, directly or through others. */
final class CyclicPrerequisites implements ContentCheck {
    @Override
    public String id() {
        return "C12";
    }

    @Override
    public String summary() {
        return "A module requires itself, directly or through others.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        Map<String, List<YamlValue.Text>> requires = new HashMap<>();
        tree.entries("catalogue.yaml", "modules")
                .forEach(entry -> entry.text("slug").ifPresent(slug -> requires.put(slug, entry.texts("requires"))));
        return tree.source("catalogue.yaml").stream()
                .flatMap(file -> requires.entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .filter(required -> reaches(requires, required.text(), entry.getKey()))
                                .map(required -> finding(file, required.at(), entry.getKey(), required.text()))));
    }

    private static boolean reaches(Map<String, List<YamlValue.Text>> requires, String from, String goal) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(goal)) {
                return true;
            }
            if (seen.add(next)) {
                requires.getOrDefault(next, List.of()).forEach(required -> open.push(required.text()));
            }
        }
        return false;
    }
}
