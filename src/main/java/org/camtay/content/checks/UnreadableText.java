package org.camtay.content.checks;

import java.util.Map;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.SourceFile;

/** A text is not UTF-8, holds control characters, or is nested too deeply. */
final class UnreadableText implements ContentCheck {
    private static final Map<SourceFile.Defect, String> WORDINGS = Map.of(
            SourceFile.Defect.NOT_UTF8, "encoding",
            SourceFile.Defect.CONTROL_CHARACTER, "control",
            SourceFile.Defect.TOO_DEEP, "deep");

    @Override
    public String id() {
        return "C02";
    }

    @Override
    public String summary() {
        return "A text is not UTF-8, holds control characters, or is nested too deeply.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return WORDINGS.entrySet().stream()
                .flatMap(wording -> Problems.of(tree, wording.getKey())
                        .map(found -> finding(
                                found.file(),
                                found.problem().at(),
                                wording.getValue(),
                                found.problem().detail())));
    }
}
