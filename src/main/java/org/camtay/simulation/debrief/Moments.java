package org.camtay.simulation.debrief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camtay.simulation.engine.Engine;
import org.camtay.simulation.engine.Move;

/** Every choice of an evening weighed, and the few that are worth talking about. */
public final class Moments {
    private static final int COSTLIEST = 3;
    private static final int BEST = 2;

    /** Less than half a point is not worth a word. */
    private static final int NOTICEABLE = 5_000;

    /** Differences that slips of the careful player make. */
    private static final int TRIFLE = 2_500;

    private final Evening evening;
    private final Weighing weighing;
    private final List<Moment> all = new ArrayList<>();

    private Moments(Evening evening) {
        this.evening = evening;
        this.weighing = new Weighing(evening.engine(), evening.deal());
    }

    /** All moves at which there was a choice, in their order. */
    static List<Moment> of(Evening evening) {
        return new Moments(evening).weighed();
    }

    /** The costliest first; none that cost less than half a point. */
    static List<Moment> costliest(List<Moment> all) {
        return all.stream()
                .filter(moment -> moment.regret() >= NOTICEABLE)
                .sorted(Comparator.comparingInt(Moment::regret).reversed())
                .limit(COSTLIEST)
                .toList();
    }

    /** Choices that cost next to nothing where others would have cost much, those that brought most first. */
    static List<Moment> best(List<Moment> all) {
        return all.stream()
                .filter(moment -> moment.regret() < NOTICEABLE && moment.gain() >= NOTICEABLE)
                .sorted(Comparator.comparingInt(Moment::gain).reversed())
                .limit(BEST)
                .toList();
    }

    /** From the last move to the first: what is near the end can be searched to the end. */
    private List<Moment> weighed() {
        for (int i = evening.frames().size() - 1; i >= 0; i--) {
            weigh(evening.frames().get(i));
        }
        return all.reversed();
    }

    private void weigh(Frame frame) {
        int[] codes = new int[Engine.MOST_MOVES];
        int count = evening.engine().moves(frame.before(), codes, false);
        int[] offered = Arrays.copyOf(codes, count);
        Weighing.Weighed found = weighing.weigh(frame.before(), frame.earned(), offered);
        int chosen = index(offered, frame.code());
        if (count > 1) {
            int better = better(offered, found, chosen);
            all.add(new Moment(
                    frame,
                    found.worth(chosen),
                    offered[better],
                    found.worth(better),
                    usual(offered, found),
                    found.exact()));
        }
    }

    /** Of those that weigh most, give or take a trifle, the one most like what was done: the smallest change to learn from. */
    private static int better(int[] offered, Weighing.Weighed found, int chosen) {
        int most = IntStream.range(0, offered.length).map(found::worth).max().orElseThrow();
        if (found.worth(chosen) >= most - TRIFLE) {
            return chosen;
        }
        return IntStream.range(0, offered.length)
                .filter(i -> found.worth(i) >= most - TRIFLE)
                .boxed()
                .max(Comparator.comparingInt((Integer i) -> likeness(offered[i], offered[chosen]))
                        .thenComparingInt(found::worth))
                .orElseThrow();
    }

    private static int likeness(int one, int other) {
        Move move = Move.of(one);
        Move chosen = Move.of(other);
        if (move instanceof Move.Give give && chosen instanceof Move.Give given) {
            return give.member() == given.member() ? 2 : 1;
        }
        return move.getClass() == chosen.getClass() ? 1 : 0;
    }

    /** The value in the middle of the verbs on offer, each at its best; every answer to a situation is a verb of its own. */
    private static int usual(int[] offered, Weighing.Weighed found) {
        Map<Object, Integer> verbs = new HashMap<>();
        for (int i = 0; i < offered.length; i++) {
            Move move = Move.of(offered[i]);
            verbs.merge(move instanceof Move.Answer ? move : move.getClass(), found.worth(i), Math::max);
        }
        List<Integer> sorted = verbs.values().stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static int index(int[] offered, int code) {
        for (int i = 0; i < offered.length; i++) {
            if (offered[i] == code) {
                return i;
            }
        }
        throw new IllegalArgumentException("move %d is not on offer".formatted(code));
    }
}
