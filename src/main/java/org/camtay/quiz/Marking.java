package org.camtay.quiz;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.camtay.content.Question;
import org.camtay.content.Question.Entry;
import org.camtay.content.Question.Matrix;
import org.camtay.content.Question.MultipleChoice;
import org.camtay.content.Question.Option;
import org.camtay.content.Question.Order;
import org.camtay.content.Question.Row;
import org.camtay.content.Question.Selection;
import org.camtay.content.Question.SingleChoice;
import org.camtay.content.Question.TextGap;
import org.camtay.content.Question.Viewpoints;

/** The rules by which an answer earns credit, from 0 to {@link #FULL}. */
final class Marking {

    static final int FULL = 100;

    private Marking() {}

    /** The credit of a response; a response of another form than the question earns none. */
    static int credit(Question question, Response response) {
        return switch (question) {
            case SingleChoice single -> allOrNothing(single.options(), response);
            case MultipleChoice multiple ->
                response instanceof Response.Chosen chosen ? shareOfRightDecisions(multiple, chosen) : 0;
            case Selection selection -> allOrNothing(selection.options(), response);
            case Viewpoints viewpoints -> allOrNothing(viewpoints.options(), response);
            case Matrix matrix -> response instanceof Response.Grid grid ? meanOfRows(matrix, grid) : 0;
            case Order order -> response instanceof Response.Ordered ordered ? rightNeighbours(order, ordered) : 0;
            case TextGap gap -> response instanceof Response.Typed typed && isAccepted(gap, typed.text()) ? FULL : 0;
        };
    }

    private static int allOrNothing(List<Option> options, Response response) {
        return response instanceof Response.Chosen chosen && chosen.options().equals(rightIds(options)) ? FULL : 0;
    }

    /**
     * Right choices less wrong choices, as a share of all right options, never below nothing: the rule of Canvas and of Moodle's
     * “partial credit” for multiple answers. Choosing everything earns nothing as long as half of the options are wrong.
     */
    private static int shareOfRightDecisions(MultipleChoice question, Response.Chosen chosen) {
        return shareOfRightDecisions(rightIds(question.options()), chosen.options());
    }

    private static int shareOfRightDecisions(Collection<String> right, Collection<String> chosen) {
        long hits = chosen.stream().filter(right::contains).count();
        long misses = chosen.size() - hits;
        return (int) Math.max(0, FULL * (hits - misses) / Math.max(1, right.size()));
    }

    /**
     * The mean over the rows, as Moodle marks its matching questions: a row with one right column counts wholly or not at all, a
     * row with several counts like a multiple choice; in a row where nothing is right, only leaving it empty counts.
     */
    private static int meanOfRows(Matrix matrix, Response.Grid grid) {
        int sum = matrix.rows().stream()
                .mapToInt(row -> creditOfRow(row, grid.rows().getOrDefault(row.id(), List.of())))
                .sum();
        return sum / Math.max(1, matrix.rows().size());
    }

    static int creditOfRow(Row row, List<String> chosen) {
        if (!row.several() || row.right().isEmpty()) {
            return Set.copyOf(chosen).equals(row.right()) ? FULL : 0;
        }
        return shareOfRightDecisions(row.right(), chosen);
    }

    /**
     * The share of entries that are followed by their right successor, as in Moodle's ordering question, “relative to the next
     * item (excluding last)”: an entry moved far costs little, the reverse order earns nothing.
     */
    private static int rightNeighbours(Order order, Response.Ordered ordered) {
        List<String> right = order.entries().stream().map(Entry::id).toList();
        List<String> given = ordered.entries();
        int pairs = Math.max(1, right.size() - 1);
        if (given.size() != right.size()) {
            return 0;
        }
        long kept = IntStream.range(0, right.size() - 1)
                .filter(place -> given.indexOf(right.get(place)) + 1 == given.indexOf(right.get(place + 1))
                        && given.contains(right.get(place)))
                .count();
        return (int) (FULL * kept / pairs);
    }

    private static List<String> rightIds(List<Option> options) {
        return options.stream().filter(Option::right).map(Option::id).sorted().toList();
    }

    private static boolean isAccepted(TextGap gap, String typed) {
        return gap.accepted().stream().anyMatch(accepted -> Spelling.isSame(accepted, typed, gap.tolerances()));
    }
}
