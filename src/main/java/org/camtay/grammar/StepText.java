package org.camtay.grammar;

import com.vladsch.flexmark.ast.BulletListItem;
import java.util.Optional;

/** An item of a task list, taken apart: its Markdown without the box, and its id or an empty text. */
public record StepText(String text, String id) {

    static Optional<StepText> of(BulletListItem item) {
        String raw = item.getChars()
                .subSequence(item.getOpeningMarker().length(), item.getChars().length())
                .toString()
                .strip();
        if (!raw.startsWith("[ ] ") && !raw.startsWith("[x] ") && !raw.startsWith("[X] ")) {
            return Optional.empty();
        }
        String text = raw.substring(4).strip();
        int comment = text.lastIndexOf("<!--");
        if (comment < 0) {
            return Optional.of(new StepText(text, ""));
        }
        String id = Attributes.read(text.substring(comment), offset -> Position.START)
                .value("id")
                .orElse("");
        return Optional.of(new StepText(text.substring(0, comment).strip(), id));
    }
}
