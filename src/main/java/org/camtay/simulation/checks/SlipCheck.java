package org.camtay.simulation.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.simulation.script.SlipKind;

/** Names the slips of one kind that the reader kept. */
record SlipCheck(SlipKind kind) implements ContentCheck {
    @Override
    public String id() {
        return kind.id();
    }

    @Override
    public String summary() {
        return kind.summary();
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return ScenarioChecks.scenarios(tree)
                .flatMap(source -> source.slips().stream()
                        .filter(slip -> slip.kind() == kind)
                        .map(slip ->
                                finding(source.file(), slip.at(), slip.values().toArray(String[]::new))));
    }
}
