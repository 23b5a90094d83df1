package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;

/** A lesson does not open with a sentence that says what it is for. */
final class MissingPurpose implements ContentCheck {
    @Override
    public String id() {
        return "C21";
    }

    @Override
    public String summary() {
        return "A lesson does not open with a sentence that says what it is for.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.lessons()
                .filter(lesson -> lesson.file().isReadable() && !lesson.hasOpening())
                .map(lesson -> finding(
                        lesson.file(), lesson.file().position(lesson.file().bodyStart())));
    }
}
