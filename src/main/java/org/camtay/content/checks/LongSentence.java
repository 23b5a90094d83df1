package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;

/** A sentence has more than 25 words. */
final class LongSentence implements ContentCheck {
    @Override
    public String id() {
        return "C25";
    }

    @Override
    public String summary() {
        return "A sentence has more than 25 words.";
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.documents().stream()
                .flatMap(document -> document.passages().stream()
                        .flatMap(passage -> Prose.sentences(passage.text()).stream()
                                .filter(sentence -> Prose.words(sentence) > Prose.LONGEST_SENTENCE)
                                .map(sentence -> finding(
                                        document.file(),
                                        passage.at(),
                                        Integer.toString(Prose.words(sentence)),
                                        Prose.beginning(sentence)))));
    }
}
