package org.camtay.content;

import java.util.List;
import java.util.stream.Stream;
import org.camtay.grammar.Position;
import org.camtay.grammar.SourceFile;

/** Finds one kind of slip in the content; other modules may contribute checks of what they read. */
public interface ContentCheck {
    /** Never changes and is never given to another check. */
    String id();

    /** One sentence, in English: what is wrong when this check finds something. */
    String summary();

    default Finding.Severity severity() {
        return Finding.Severity.ERROR;
    }

    Stream<Finding> check(ContentTree tree);

    default Finding finding(String path, Position at, String... arguments) {
        return new Finding(path, at.line(), at.column(), id(), severity(), List.of(arguments));
    }

    default Finding finding(SourceFile file, Position at, String... arguments) {
        return finding(file.path(), at, arguments);
    }
}
