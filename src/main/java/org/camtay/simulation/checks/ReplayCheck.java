package org.camtay.simulation.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.SourceFile;
import org.camtay.simulation.replay.ReplayReader;
import org.camtay.simulation.replay.ReplaySlip;
import org.camtay.simulation.script.ScenarioReader;
import org.camtay.simulation.script.ScenarioSource;

/** Names the slips of one kind in the replays of scenarios that can be played. */
record ReplayCheck(ReplaySlip.Kind kind) implements ContentCheck {
    @Override
    public String id() {
        return kind.id();
    }

    @Override
    public String summary() {
        return kind.summary();
    }

    @Override
    public Finding.Severity severity() {
        return kind == ReplaySlip.Kind.STALE ? Finding.Severity.WARNING : Finding.Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.sources().stream()
                .filter(file -> ReplayReader.isReplay(file.path()) && file.isReadable())
                .flatMap(file -> check(tree, file));
    }

    private Stream<Finding> check(ContentTree tree, SourceFile file) {
        String source = "scenarios/" + ReplayReader.scenario(file.path()).orElse("") + "/"
                + tree.languages().getFirst().tag() + ".md";
        return tree.source(source).map(ScenarioReader::read).filter(ScenarioSource::isPlayable).stream()
                .flatMap(scenario -> ReplayReader.read(file, scenario.scenario()).slips().stream())
                .filter(slip -> slip.kind() == kind)
                .map(slip -> finding(file, slip.at(), slip.values().toArray(String[]::new)));
    }
}
