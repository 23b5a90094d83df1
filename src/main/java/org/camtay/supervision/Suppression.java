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
     * so could several that are too few people together or all of one size: then the next smallest groups are held back as
     * well, all those of equal size at once, as a choice among them would tell which of the hidden groups is the small one.
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
            boolean tied = !hidden.isEmpty() && learners(row) == learners(hidden.getLast());
            if (small || tied || isExposed(hidden.size(), hiddenLearners)) {
                hidden.add(row);
                hiddenLearners += learners(row);
            }
        }
        return rows.stream()
                .map(row -> hidden.contains(row) ? new UnitRow(row.unit(), Optional.empty(), row.open()) : row)
                .toList();
    }

    /** The total of these rows; none where it would tell what is held back, as nothing is left to hide that behind. */
    static Optional<Figures> total(List<UnitRow> rows, Figures total) {
        int hidden = (int) rows.stream().filter(row -> row.figures().isEmpty()).count();
        int shown = rows.stream().mapToInt(Suppression::learners).sum();
        return isExposed(hidden, total.learners() - shown) ? Optional.empty() : Optional.of(total);
    }

    /** Whether so many groups with so many learners together can be worked out from their sum. */
    private static boolean isExposed(int groups, int learners) {
        boolean fewPeople = learners < SMALLEST_GROUP;
        boolean allOnes = learners == groups;
        boolean allJustTooSmall = learners == groups * (SMALLEST_GROUP - 1);
        return groups == 1 || (groups > 0 && (fewPeople || allOnes || allJustTooSmall));
    }

    private static int learners(UnitRow row) {
        return row.figures().map(Figures::learners).orElse(0);
    }
}
