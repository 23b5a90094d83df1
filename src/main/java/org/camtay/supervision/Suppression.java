package org.camtay.supervision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Holds back the figures of groups so small that they would tell about single people, for viewers without a right to the
 * names.
 */
final class Suppression {

    /** Groups of fewer learners are not shown (design: groups under five). */
    static final int SMALLEST_GROUP = 5;

    private Suppression() {}

    /**
     * The rows with small groups held back. As the total is shown, one hidden group alone could be found by subtraction, and
     * so could several that are too few people together: then the next smallest groups are held back as well.
     */
    static List<UnitRow> apply(List<UnitRow> rows) {
        List<UnitRow> bySize = rows.stream()
                .filter(row -> learners(row) > 0)
                .sorted(Comparator.comparingInt(Suppression::learners))
                .toList();
        List<UnitRow> hidden = new ArrayList<>();
        int hiddenLearners = 0;
        for (UnitRow row : bySize) {
            boolean small = learners(row) < SMALLEST_GROUP;
            boolean exposed = !hidden.isEmpty() && (hidden.size() == 1 || hiddenLearners < SMALLEST_GROUP);
            if (small || exposed) {
                hidden.add(row);
                hiddenLearners += learners(row);
            }
        }
        return rows.stream()
                .map(row -> hidden.contains(row) ? new UnitRow(row.unit(), Optional.empty(), row.open()) : row)
                .toList();
    }

    private static int learners(UnitRow row) {
        return row.figures().map(Figures::learners).orElse(0);
    }
}
