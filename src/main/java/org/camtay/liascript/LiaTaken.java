package org.camtay.liascript;

import java.util.List;
import org.camtay.exchange.PortableQuestion;

/**
 * A quiz that came along, as one question or, with several gaps, as several.
 *
 * @param line where it begins in the course
 * @param lastLine where it ends, hints and solution included
 */
record LiaTaken(int line, int lastLine, List<PortableQuestion> questions) {
    LiaTaken {
        questions = List.copyOf(questions);
    }
}
