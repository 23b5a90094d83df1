package org.camtay.grammar;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.function.IntFunction;

/** The width that a comment right behind an image asks for, as in {@code ![…](…)<!-- width="320" -->}, in pixels. */
final class ImageWidth {
    private static final int DIGITS = 4;

    private ImageWidth() {}

    /** The comment behind an image; none without one. */
    static Attributes comment(Node image, IntFunction<Position> positions) {
        return image.getNext() instanceof HtmlInlineComment comment
                ? Attributes.read(comment.getChars().toString(), positions)
                : Attributes.NONE;
    }

    static Optional<Integer> of(Node image) {
        return comment(image, offset -> Position.START)
                .value("width")
                .filter(width -> !width.isEmpty()
                        && width.length() <= DIGITS
                        && width.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Integer::parseInt)
                .filter(width -> width > 0);
    }
}
