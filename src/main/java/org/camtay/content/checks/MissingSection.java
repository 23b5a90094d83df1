package org.camtay.content.checks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.content.Language;
import org.camtay.grammar.MarkdownSource;
import org.camtay.grammar.Position;

/** A lesson does not end with the section about the next meeting. */
final class MissingSection implements ContentCheck {
    @Override
    public String id() {
        return "C22";
    }

    @Override
    public String summary() {
        return "A lesson does not end with the section about the next meeting.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.lessons().filter(lesson -> lesson.file().isReadable()).flatMap(this::check);
    }

    private Stream<Finding> check(MarkdownSource lesson) {
        String needed = Language.ofFile(lesson.file()).orElse(Language.VI).nextMeetingHeading();
        List<MarkdownSource.Title> sections =
                lesson.titles().stream().filter(title -> title.level() == 2).toList();
        Optional<MarkdownSource.Title> found =
                sections.stream().filter(title -> title.text().equals(needed)).findFirst();
        if (found.isEmpty()) {
            Position end = lesson.file().end();
            return Stream.of(finding(lesson.file(), end, "missing", needed));
        }
        return found.get().equals(sections.getLast())
                ? Stream.empty()
                : Stream.of(finding(lesson.file(), found.get().at(), "order", needed));
    }
}
