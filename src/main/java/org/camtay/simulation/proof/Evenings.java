package org.camtay.simulation.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.camtay.simulation.engine.Deal;
import org.camtay.simulation.engine.Engine;
import org.camtay.simulation.engine.Fact;
import org.camtay.simulation.engine.Move;
import org.camtay.simulation.engine.Room;
import org.camtay.simulation.engine.Rules;
import org.camtay.simulation.engine.Step;

/**
 * Many evenings of one bot, from the seeds 1, 2, 3 …
 *
 * @param points of each evening, sorted
 * @param present how many items others presented, over all evenings
 * @param owned how many decisions others owned, over all evenings
 * @param heard how many members spoke, over all evenings
 * @param minutes over all evenings
 * @param met evenings in which each event happened
 */
public record Evenings(
        Bot bot, List<Integer> points, long present, long owned, long heard, long minutes, List<Integer> met) {
    public Evenings {
        points = List.copyOf(points);
        met = List.copyOf(met);
    }

    /** Adds up what went on record. */
    private static final class Tally implements Fact.Sink {
        private final int you;
        private final int[] met;
        private final List<String> ids;
        private long present;
        private long owned;
        private long heard;
        private long minutes;
        private int voices;

        Tally(Engine engine) {
            this.you = engine.scenario().you();
            this.ids =
                    engine.scenario().events().stream().map(event -> event.id()).toList();
            this.met = new int[ids.size()];
        }

        @Override
        public void take(Fact fact) {
            switch (fact) {
                case Fact.ItemOpened opened -> present += opened.presenter() >= 0 && opened.presenter() != you ? 1 : 0;
                case Fact.Decided decided -> owned += decided.owner() != you ? 1 : 0;
                case Fact.Spoke spoke -> voices |= 1 << spoke.member();
                case Fact.SituationMet situation -> {
                    int event = ids.indexOf(situation.id());
                    if (event >= 0) {
                        met[event]++;
                    }
                }
                case Fact.MeetingClosed closed -> {
                    minutes += closed.minute();
                    heard += Integer.bitCount(voices);
                    voices = 0;
                }
                default -> {}
            }
        }
    }

    public static Evenings of(Bot bot, Engine engine, int count) {
        int[] points = new int[count];
        Tally tally = new Tally(engine);
        for (int i = 0; i < count; i++) {
            points[i] = play(bot, engine, i + 1L, tally);
        }
        Arrays.sort(points);
        return new Evenings(
                bot,
                Arrays.stream(points).boxed().toList(),
                tally.present,
                tally.owned,
                tally.heard,
                tally.minutes,
                Arrays.stream(tally.met).boxed().toList());
    }

    private static int play(Bot bot, Engine engine, long seed, Fact.Sink out) {
        Deal deal = Deal.of(engine.scenario(), seed);
        Draw draw = new Draw(seed);
        int[] codes = new int[Engine.MOST_MOVES];
        int points = 0;
        Room room = engine.start();
        while (room.phase() != Room.Phase.DONE) {
            int count = engine.moves(room, codes, false);
            List<Move> offered = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                offered.add(Move.of(codes[i]));
            }
            Step step = engine.step(
                    room, deal, bot.pick(new View(engine, room), offered, draw).code(), out);
            points += step.points();
            room = step.next();
        }
        return points;
    }

    /** In points. */
    public double mean() {
        return points.stream().mapToInt(Integer::intValue).average().orElse(0) / Rules.POINT;
    }

    /** The points below which so many per cent of the evenings lie. */
    public double percentile(int percent) {
        return points.get(Math.min(points.size() - 1, points.size() * percent / 100)) / (double) Rules.POINT;
    }

    /** The share of evenings that reach so many points, in per cent. */
    public double reaching(int bar) {
        return 100.0 * points.stream().filter(one -> one >= bar).count() / points.size();
    }
}
