package org.camtay.content.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;

/** Two files that are not translations of each other have the same id. */
final class DuplicateFileId implements ContentCheck {
    @Override
    public String id() {
        return "C09";
    }

    @Override
    public String summary() {
        return "Two files that are not translations of each other have the same id.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        Map<String, FileIds.Id> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        FileIds.of(tree).forEach(id -> {
            FileIds.Id earlier = first.putIfAbsent(id.value(), id);
            if (earlier != null && !earlier.unit().equals(id.unit())) {
                findings.add(
                        finding(id.file(), id.at(), id.value(), earlier.file().path()));
            }
        });
        return findings.stream();
    }
}
