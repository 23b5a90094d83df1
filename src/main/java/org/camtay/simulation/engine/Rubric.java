package org.camtay.simulation.engine;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.camtay.simulation.script.AgendaItem;
import org.camtay.simulation.script.Choice;
import org.camtay.simulation.script.Dial;
import org.camtay.simulation.script.Scenario;
import org.camtay.simulation.script.Situation;

/**
 * What an evening earned, part by part; the parts add up to the points of its steps.
 *
 * @param parts only those for which the scenario gives occasion
 * @param given items of those that can be given away which members presented
 * @param delegable items that can be given away
 * @param owned decisions with a member as owner
 * @param decisions items that want a decision
 */
public record Rubric(Map<Part, Earned> parts, int given, int delegable, int owned, int decisions) {

    /** A part of the hundred points. */
    public enum Part {
        PRESENTED,
        PAPERS,
        DECISIONS,
        BREADTH,
        TIME,
        COVERED,
        ANSWERED,
        FOLLOW_UP,
        TRUST,
        ENERGY,
        CLARITY,
        JUDGEMENT
    }

    /** Both in ten-thousandths of a point. */
    public record Earned(int points, int of) {}

    private static final int THIRDS = 3;

    public Rubric {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
    }

    /**
     * The parts of an evening that was played to its end.
     *
     * @throws IllegalArgumentException when a move was not on offer
     */
    public static Rubric of(Engine engine, Deal deal, List<Integer> moves) {
        Tally tally = new Tally(engine);
        Room room = engine.start();
        for (int move : moves) {
            if (!engine.isLegal(room, move)) {
                throw new IllegalArgumentException("move %d is not on offer".formatted(move));
            }
            room = engine.step(room, deal, move, tally).next();
        }
        return tally.rubric();
    }

    /** In ten-thousandths of a point, before gates and cap. */
    public int points() {
        return parts.values().stream().mapToInt(Earned::points).sum();
    }

    /** How many of the items that can be given away this grade asks for: a third for B, two thirds for A, rounded up. */
    public int givenFor(Grade grade) {
        return share(delegable, grade);
    }

    /** How many decisions with a member as owner this grade asks for. */
    public int ownedFor(Grade grade) {
        return share(decisions, grade);
    }

    private static int share(int all, Grade grade) {
        int thirds = switch (grade) {
            case A -> 2;
            case B -> 1;
            case C, D -> 0;
        };
        return (thirds * all + THIRDS - 1) / THIRDS;
    }

    /** Adds up what goes on record by the same shares as the steps do. */
    private static final class Tally implements Fact.Sink {
        private final Setting setting;
        private final Scenario scenario;
        private final Closing closing;
        private final Map<Part, Integer> points = new EnumMap<>(Part.class);
        private int heard;
        private int given;
        private int owned;
        private boolean over;

        Tally(Engine engine) {
            this.setting = engine.setting();
            this.scenario = engine.scenario();
            this.closing = engine.closing();
            add(Part.JUDGEMENT, setting.judgementPoints * scenario.events().size());
        }

        private void add(Part part, int more) {
            points.merge(part, more, Integer::sum);
        }

        @Override
        public void take(Fact fact) {
            switch (fact) {
                case Fact.DocumentSent _ -> add(Part.PAPERS, setting.paperPoints);
                case Fact.ItemOpened opened -> opened(opened);
                case Fact.Spoke spoke -> heard |= over ? 0 : 1 << spoke.member();
                case Fact.Decided decided -> {
                    boolean self = decided.owner() == setting.you;
                    owned += self ? 0 : 1;
                    add(Part.DECISIONS, setting.decision(self, decided.measurable() ? 2 : 1));
                }
                case Fact.ItemClosed closed -> {
                    add(Part.COVERED, setting.coveredPoints);
                    add(Part.CLARITY, setting.clarityPoints[closed.clarity()]);
                }
                case Fact.RecommendationAnswered _ -> add(Part.ANSWERED, setting.answeredPoints);
                case Fact.SituationMet met -> judged(met);
                case Fact.MeetingClosed closed -> {
                    over = true;
                    add(Part.TIME, closing.time(closed.minute()));
                    add(Part.BREADTH, closing.breadth(Integer.bitCount(heard)));
                }
                default -> {}
            }
        }

        @Override
        public void closed(int energy, int trust) {
            add(Part.TRUST, Setting.share((long) setting.weights.trust() * trust, Dial.TRUST.most()));
            add(Part.ENERGY, Setting.share((long) setting.weights.energy() * energy, Dial.ENERGY.most()));
        }

        private void opened(Fact.ItemOpened opened) {
            AgendaItem item = scenario.agenda().get(opened.item());
            boolean byMember = opened.presenter() >= 0 && opened.presenter() != setting.you;
            if (byMember && Offered.isDelegable(item)) {
                given++;
                add(Part.PRESENTED, setting.givenPoints[opened.item()]);
            }
        }

        private void judged(Fact.SituationMet met) {
            if (has(scenario.events(), met.id())) {
                int full = setting.judgementPoints;
                add(Part.JUDGEMENT, Setting.share((long) full * met.key(), Choice.BEST) - full);
            } else if (has(scenario.followUps(), met.id())) {
                add(Part.FOLLOW_UP, Setting.share((long) setting.followUpPoints * met.key(), Choice.BEST));
            }
        }

        private static boolean has(List<Situation> situations, String id) {
            return situations.stream().anyMatch(situation -> situation.id().equals(id));
        }

        private int of(Part part) {
            Rules.Weights weights = setting.weights;
            return switch (part) {
                case PRESENTED -> weights.presented();
                case PAPERS -> weights.papers();
                case DECISIONS -> weights.decisions();
                case BREADTH -> weights.breadth();
                case TIME -> weights.time();
                case COVERED -> weights.covered();
                case ANSWERED -> weights.answered();
                case FOLLOW_UP -> weights.followUp();
                case TRUST -> weights.trust();
                case ENERGY -> weights.energy();
                case CLARITY -> weights.clarity();
                case JUDGEMENT -> weights.judgement();
            };
        }

        Rubric rubric() {
            Map<Part, Earned> parts = new EnumMap<>(Part.class);
            for (Part part : Part.values()) {
                if (of(part) > 0) {
                    parts.put(part, new Earned(points.getOrDefault(part, 0), of(part)));
                }
            }
            Offered offered = new Offered(scenario);
            return new Rubric(parts, given, (int) offered.delegable(), owned, (int) offered.decisions());
        }
    }
}
