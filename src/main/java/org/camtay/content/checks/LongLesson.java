package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;

/** A lesson takes more than 15 minutes. */
final class LongLesson implements ContentCheck {
    private static final int LIMIT = 15;

    @Override
    public String id() {
        return "C24";
    }

    @Override
    public String summary() {
        return "A lesson takes more than 15 minutes.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.lessons()
                .flatMap(lesson -> lesson.file().front().texts("minutes").stream()
                        .filter(minutes -> isOver(minutes.text()))
                        .map(minutes -> finding(lesson.file(), minutes.at(), minutes.text())));
    }

    private static boolean isOver(String minutes) {
        return minutes.length() < 5
                && !minutes.isEmpty()
                && minutes.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(minutes) > LIMIT;
    }
}
