package org.camtay.simulation.replay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camtay.content.Language;
import org.camtay.content.LocalizedText;
import org.camtay.grammar.Position;
import org.camtay.grammar.SourceFile;
import org.camtay.grammar.YamlValue;
import org.camtay.simulation.engine.Deal;
import org.camtay.simulation.engine.Engine;
import org.camtay.simulation.engine.Fact;
import org.camtay.simulation.engine.Grade;
import org.camtay.simulation.engine.Outcome;
import org.camtay.simulation.engine.Room;
import org.camtay.simulation.engine.Rules;
import org.camtay.simulation.script.Scenario;

/** Reads a replay and plays it; whatever stands in the file, this ends and never fails. */
public final class ReplayReader {
    private static final Pattern PATH = Pattern.compile("scenarios/([^/]+)/replays/([^/]+)\\.yaml");
    private static final int HIGHEST_LEVEL = 4;
    private static final int FEWEST_ANSWERS = 3;
    private static final int MOST_ANSWERS = 4;

    private final SourceFile file;
    private final Scenario scenario;
    private final List<ReplaySlip> slips = new ArrayList<>();

    private ReplayReader(SourceFile file, Scenario scenario) {
        this.file = file;
        this.scenario = scenario;
    }

    /** Whether a file is a replay, by its path in the content folder. */
    public static boolean isReplay(String path) {
        return PATH.matcher(path).matches();
    }

    /** The slug of the scenario beside which a replay lies; empty when the path is none of a replay. */
    public static Optional<String> scenario(String path) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /**
     * What a file says, as far as it can be read and played.
     *
     * @param scenario in its source language, playable
     */
    public static ReplaySource read(SourceFile file, Scenario scenario) {
        return new ReplayReader(file, scenario).read();
    }

    private ReplaySource read() {
        YamlValue.Fields front = file.front();
        String script = required(front, "script");
        if (!script.isEmpty() && !script.equals(scenario.hash())) {
            slip(ReplaySlip.Kind.STALE, front.at("script"), script, scenario.hash());
        }
        number(front, "rules", Rules.V3.version(), Rules.V3.version());
        long seed = number(front, "seed", 0, Integer.MAX_VALUE);
        List<Integer> moves = moves(front, seed);
        Replay replay = new Replay(
                name(),
                text(front, "title"),
                script,
                seed,
                number(front, "level", 0, HIGHEST_LEVEL),
                grade(front),
                moves,
                key(front.fields("key"), moves.size()));
        if (slips.stream().allMatch(slip -> slip.kind() == ReplaySlip.Kind.STALE)) {
            compare(replay, front);
        }
        return new ReplaySource(file, replay, slips);
    }

    private String name() {
        Matcher matcher = PATH.matcher(file.path());
        return matcher.matches() ? matcher.group(2) : file.path();
    }

    private void slip(ReplaySlip.Kind kind, Position at, String... values) {
        slips.add(new ReplaySlip(kind, at, List.of(values)));
    }

    private void bad(Position at, String what, String value) {
        slip(ReplaySlip.Kind.PART, at, "value", what, value);
    }

    private String required(YamlValue.Fields in, String key) {
        Optional<String> text = in.text(key);
        if (text.isEmpty()) {
            slip(ReplaySlip.Kind.PART, in.at(key), "missing", key);
        }
        return text.orElse("");
    }

    private int number(YamlValue.Fields in, String key, int from, int to) {
        String text = required(in, key);
        boolean digits = text.matches("\\d{1,9}");
        int value = digits ? Integer.parseInt(text) : -1;
        if (!text.isEmpty() && (value < from || value > to)) {
            bad(in.at(key), key, text);
        }
        return Math.max(from, value);
    }

    private Grade grade(YamlValue.Fields front) {
        String text = required(front, "grade");
        Optional<Grade> grade =
                Stream.of(Grade.values()).filter(one -> one.name().equals(text)).findFirst();
        if (grade.isEmpty() && !text.isEmpty()) {
            bad(front.at("grade"), "grade", text);
        }
        return grade.orElse(Grade.D);
    }

    private LocalizedText text(YamlValue.Fields in, String key) {
        YamlValue.Fields texts = in.fields(key);
        Map<Language, String> found = new EnumMap<>(Language.class);
        for (Language language : List.of(Language.VI, Language.EN)) {
            String text = texts.text(language.tag()).orElse("");
            if (text.isEmpty()) {
                slip(ReplaySlip.Kind.PART, in.at(key), "missing", key + "." + language.tag());
            }
            found.put(language, text);
        }
        return new LocalizedText(found);
    }

    /** The moves up to the first that cannot be made. */
    private List<Integer> moves(YamlValue.Fields front, long seed) {
        MoveWords words = new MoveWords(scenario);
        Engine engine = new Engine(scenario, Rules.V3);
        Room room = engine.start();
        List<Integer> moves = new ArrayList<>();
        for (YamlValue.Text move : front.texts("moves")) {
            Room here = room;
            Optional<Integer> code = words.read(move.text(), engine, room)
                    .map(found -> found.code())
                    .filter(found -> engine.isLegal(here, found));
            if (code.isEmpty()) {
                slip(ReplaySlip.Kind.MOVE, move.at(), "offer", move.text(), offered(words, engine, room));
                return moves;
            }
            moves.add(code.get());
            room = engine.step(room, Deal.of(scenario, seed), code.get(), Fact.Sink.NONE)
                    .next();
        }
        if (room.phase() != Room.Phase.DONE) {
            slip(ReplaySlip.Kind.MOVE, front.at("moves"), "end", offered(words, engine, room));
        }
        return moves;
    }

    /** What could be done instead, in the words of a replay. */
    private static String offered(MoveWords words, Engine engine, Room room) {
        int[] codes = new int[Engine.MOST_MOVES];
        int count = engine.moves(room, codes, true);
        return Arrays.stream(codes, 0, count)
                .mapToObj(code -> words.of(engine, room, code))
                .reduce((one, next) -> one + " · " + next)
                .orElse("–");
    }

    private void compare(Replay replay, YamlValue.Fields front) {
        Outcome outcome = replay.outcome(scenario);
        if (outcome.grade() != replay.grade()) {
            slip(
                    ReplaySlip.Kind.GRADE,
                    front.at("grade"),
                    replay.grade().name(),
                    outcome.grade().name());
        }
    }

    private ExpertKey key(YamlValue.Fields key, int moves) {
        return new ExpertKey(
                key.entries("evidence").stream()
                        .map(entry -> evidence(entry, moves))
                        .toList(),
                answers(key, "strength"),
                answers(key, "mend"),
                answers(key, "when"),
                answers(key, "how"));
    }

    private ExpertKey.Evidence evidence(YamlValue.Fields entry, int moves) {
        String side = required(entry, "side");
        boolean known =
                Stream.of(ExpertKey.Side.values()).anyMatch(one -> word(one).equals(side));
        if (!known && !side.isEmpty()) {
            bad(entry.at("side"), "side", side);
        }
        return new ExpertKey.Evidence(
                number(entry, "move", 1, Math.max(1, moves)) - 1,
                side.equals(word(ExpertKey.Side.STRENGTH)) ? ExpertKey.Side.STRENGTH : ExpertKey.Side.MEND,
                text(entry, "why"));
    }

    private static String word(ExpertKey.Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    private List<ExpertKey.Answer> answers(YamlValue.Fields key, String part) {
        List<ExpertKey.Answer> answers = key.entries(part).stream()
                .map(entry -> new ExpertKey.Answer(
                        number(entry, "score", 0, ExpertKey.BEST), text(entry, "text"), text(entry, "why")))
                .toList();
        if (answers.size() < FEWEST_ANSWERS || answers.size() > MOST_ANSWERS) {
            slip(ReplaySlip.Kind.PART, key.at(part), "answers", part, Integer.toString(answers.size()));
        } else if (answers.stream().noneMatch(answer -> answer.score() == ExpertKey.BEST)) {
            slip(ReplaySlip.Kind.PART, key.at(part), "best", part);
        }
        return answers;
    }
}
