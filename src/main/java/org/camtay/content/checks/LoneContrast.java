package org.camtay.content.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.MarkdownSource;

/** A poor example has no good one right behind it, or the other way round. */
final class LoneContrast implements ContentCheck {
    @Override
    public String id() {
        return "C27";
    }

    @Override
    public String summary() {
        return "A poor example has no good one right behind it, or the other way round.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.documents().stream().flatMap(this::check);
    }

    private Stream<Finding> check(MarkdownSource document) {
        List<Finding> findings = new ArrayList<>();
        List<MarkdownSource.Alert> alerts = document.alerts();
        for (int i = 0; i < alerts.size(); i++) {
            boolean after = i > 0 && is(alerts.get(i - 1), "POOR");
            boolean before = i + 1 < alerts.size() && is(alerts.get(i + 1), "GOOD");
            boolean lonePoor =
                    is(alerts.get(i), "POOR") && !(before && alerts.get(i + 1).followsAlert());
            boolean loneGood =
                    is(alerts.get(i), "GOOD") && !(after && alerts.get(i).followsAlert());
            if (lonePoor || loneGood) {
                findings.add(finding(
                        document.file(), alerts.get(i).at(), alerts.get(i).kind()));
            }
        }
        return findings.stream();
    }

    private static boolean is(MarkdownSource.Alert alert, String kind) {
        return alert.kind().equals(kind);
    }
}
