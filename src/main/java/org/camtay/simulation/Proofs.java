package org.camtay.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.camtay.grammar.SourceFile;
import org.camtay.simulation.engine.Deal;
import org.camtay.simulation.engine.Engine;
import org.camtay.simulation.engine.Fact;
import org.camtay.simulation.engine.Move;
import org.camtay.simulation.engine.Outcome;
import org.camtay.simulation.engine.Rules;
import org.camtay.simulation.proof.Bot;
import org.camtay.simulation.proof.Evenings;
import org.camtay.simulation.proof.Naive;
import org.camtay.simulation.proof.Play;
import org.camtay.simulation.proof.Search;
import org.camtay.simulation.proof.SearchTooLarge;
import org.camtay.simulation.script.Scenario;
import org.camtay.simulation.script.ScenarioReader;
import org.camtay.simulation.script.ScenarioSource;

/** What can be shown about one scenario under the rules that ship, before anybody plays it. */
public final class Proofs {
    /** Rules of thumb only, seconds. */
    public static final int BOTS = 1;

    /** Also the best evening over all preparations and every luck. */
    public static final int BEST = 2;

    /** Also restricted play over all preparations. */
    public static final int RESTRICTED = 3;

    private static final int EVENINGS = 10_000;
    private static final long MOST_STATES = 100_000_000;
    private static final int BEST_AT_LEAST = 90;
    private static final int RANDOM_AT_MOST = 50;
    private static final int EXPERT_FROM = 80;
    private static final int EXPERT_TO = 92;
    private static final int CAUTIOUS_FROM = 50;
    private static final int CAUTIOUS_TO = 68;
    private static final int DOES_ALL_BELOW = 10;
    private static final int MET = 20;

    private final ScenarioSource source;

    private Proofs(ScenarioSource source) {
        this.source = source;
    }

    /** What holds or does not about any text; nothing is shown of one that {@linkplain #isPlayable cannot be played}. */
    public static Proofs of(SourceFile file) {
        return new Proofs(ScenarioReader.read(file));
    }

    public boolean isPlayable() {
        return source.file().isReadable() && source.isPlayable();
    }

    /**
     * One property.
     *
     * @param id which never changes; what it says is left to whoever shows it
     * @param figure what was found
     * @param witness the moves of an evening that shows it, to be played; may be empty
     */
    public record Property(String id, boolean holds, String figure, List<Integer> witness) {
        public Property {
            witness = List.copyOf(witness);
        }
    }

    /**
     * What one bot earned.
     *
     * @param met per event, in how many evenings of a hundred it happened
     */
    public record BotRow(String name, double mean, double p5, double p95, double grades, List<Integer> met) {
        public BotRow {
            met = List.copyOf(met);
        }
    }

    private Scenario scenario() {
        return source.scenario();
    }

    private Engine engine() {
        return new Engine(scenario(), Rules.V3);
    }

    /** All bots, the weakest first. */
    public List<BotRow> bots() {
        return evenings().stream().map(Proofs::row).toList();
    }

    private List<Evenings> evenings() {
        return List.of(Bot.values()).stream()
                .map(bot -> Evenings.of(bot, engine(), EVENINGS))
                .toList();
    }

    private static BotRow row(Evenings evenings) {
        return new BotRow(
                evenings.bot().name().toLowerCase(Locale.ROOT),
                evenings.mean(),
                evenings.percentile(5),
                evenings.percentile(95),
                evenings.reaching(Rules.B),
                evenings.met().stream().map(count -> 100 * count / EVENINGS).toList());
    }

    /** The properties that this tier shows, in the order of their ids. */
    public List<Property> prove(int tier) {
        List<Property> found = new ArrayList<>(byBots());
        if (tier >= BEST) {
            found.addAll(byBest());
        }
        if (tier >= RESTRICTED) {
            found.add(restricted());
        }
        return List.copyOf(found);
    }

    private List<Property> byBots() {
        List<Evenings> all = evenings();
        double doesAll = all.get(0).mean();
        Evenings random = all.get(1);
        Evenings cautious = all.get(2);
        double expert = all.get(3).mean();
        List<String> unmet = IntStream.range(0, scenario().events().size())
                .filter(event -> 100 * cautious.met().get(event) < MET * EVENINGS)
                .mapToObj(event -> scenario().events().get(event).id())
                .toList();
        return List.of(
                found("BAND-DOES-ALL", doesAll < cautious.mean() - DOES_ALL_BELOW, doesAll),
                found(
                        "BAND-CAUTIOUS",
                        cautious.mean() >= CAUTIOUS_FROM && cautious.mean() <= CAUTIOUS_TO,
                        cautious.mean()),
                found("BAND-EXPERT", expert >= EXPERT_FROM && expert <= EXPERT_TO, expert),
                new Property("P5", unmet.isEmpty(), String.join(" ", unmet), List.of()),
                found("P7", random.mean() <= RANDOM_AT_MOST && random.reaching(Rules.B) <= 1, random.mean()));
    }

    private static Property found(String id, boolean holds, double figure) {
        return new Property(id, holds, String.format(Locale.ROOT, "%.1f", figure), List.of());
    }

    /** The best evening of the unluckiest deal; it ends in time and passes the gates. */
    private List<Property> byBest() {
        int least = Integer.MAX_VALUE;
        int most = 0;
        List<Integer> witness = List.of();
        Deal unlucky = new Deal(0);
        for (Deal deal : Deal.all(scenario())) {
            Engine engine = engine();
            Search search = new Search(engine, deal, Play.FREE, MOST_STATES);
            try {
                int best = search.value(engine.start());
                most = Math.max(most, best);
                if (best < least) {
                    least = best;
                    unlucky = deal;
                    witness = search.line(engine.start());
                }
            } catch (SearchTooLarge e) {
                return List.of(new Property("P4", false, Long.toString(e.states()), List.of()));
            }
        }
        Outcome outcome = Outcome.of(engine(), unlucky, witness);
        int end = outcome.facts().stream()
                .mapToInt(fact -> fact instanceof Fact.MeetingClosed closed ? closed.minute() : 0)
                .max()
                .orElse(0);
        boolean inTime =
                end >= scenario().time().from() && end <= scenario().time().to();
        return List.of(
                new Property("P3", inTime, Integer.toString(end), witness),
                new Property(
                        "P4",
                        least >= BEST_AT_LEAST * Rules.POINT,
                        "%s %s".formatted(points(least), outcome.grade()),
                        witness),
                new Property("P12", most - least <= 2 * Rules.POINT, points(most - least), List.of()));
    }

    private static String points(int value) {
        return String.format(Locale.ROOT, "%.1f", value / (double) Rules.POINT);
    }

    /** Doing everything oneself, over all preparations and every luck. */
    private Property restricted() {
        int most = 0;
        for (Deal deal : Deal.all(scenario())) {
            Engine engine = engine();
            Search search = new Search(engine, deal, Naive.of(scenario()), MOST_STATES);
            try {
                int best = search.value(engine.start(), Rules.B - 1);
                if (best >= Rules.B) {
                    return new Property("P6", false, points(best), search.line(engine.start()));
                }
                most = Math.max(most, best);
            } catch (SearchTooLarge e) {
                return new Property("P6", false, Long.toString(e.states()), List.of());
            }
        }
        return new Property("P6", true, "≤ " + points(most), List.of());
    }

    /** A move in the words of the engine. */
    public static String words(int move) {
        return Move.of(move).toString();
    }
}
