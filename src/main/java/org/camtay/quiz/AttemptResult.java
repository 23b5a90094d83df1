package org.camtay.quiz;

import java.util.List;

/**
 * A finished attempt.
 *
 * @param percent of all credit, 0 to 100
 * @param passPercent what was needed
 * @param right questions answered wholly right
 * @param read slugs of the lessons to read again, without repetition, in module order
 */
public record AttemptResult(boolean passed, int percent, int passPercent, int right, int asked, List<String> read) {
    public AttemptResult {
        read = List.copyOf(read);
    }
}
