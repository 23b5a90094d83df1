package org.camtay.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camtay.content.Language;
import org.camtay.meeting.MeetingRecord;
import org.camtay.simulation.engine.Deal;
import org.camtay.simulation.engine.Engine;
import org.camtay.simulation.engine.Outcome;
import org.camtay.simulation.engine.Replay;
import org.camtay.simulation.engine.Room;
import org.camtay.simulation.script.Scenario;

/**
 * The own run as it stands, to be played again move by move.
 *
 * @param engine for the text and the rules by which it began
 * @param heldOn the day on which the practised meeting is taken to be
 * @param open whether moves can still be made
 * @param whatIf whether it plays on from another run; it never counts then
 */
public record PlayedRun(
        RunId id,
        Engine engine,
        Language language,
        List<String> skills,
        Level level,
        long seed,
        RunLog log,
        Instant startedAt,
        LocalDate heldOn,
        boolean open,
        boolean whatIf,
        Optional<RunResult> result) {
    public PlayedRun {
        skills = List.copyOf(skills);
    }

    public Scenario scenario() {
        return engine.scenario();
    }

    /** The luck of the evening. */
    public Deal deal() {
        return Deal.of(scenario(), seed);
    }

    public List<Integer> moves() {
        return log.moves();
    }

    /** The evening move by move. */
    public Replay replay() {
        return Replay.of(engine, deal(), moves());
    }

    /** Where the evening stands. */
    public Room room() {
        return replay().last();
    }

    /** How it ended; a moment whose solution was shown earns nothing. */
    public Outcome outcome() {
        Replay replay = replay();
        int shown = log.shown().stream()
                .filter(place -> place < replay.frames().size())
                .mapToInt(place -> engine.credit(replay.frames().get(place)))
                .sum();
        return Outcome.of(scenario(), replay.points() - shown, replay.facts());
    }

    /** What is on record of it, as of a real meeting. */
    public MeetingRecord record() {
        return PracticeRecord.of(outcome(), heldOn);
    }

    /** Whether this can be done at this moment. */
    public boolean offers(Act act) {
        return open
                && switch (act) {
                    case Act.Make make -> engine.isLegal(room(), make.move());
                    case Act.Rewind rewind -> mayRewind() && rewind.kept() >= 0 && rewind.kept() < moves().size();
                    case Act.Ask ask -> mayAsk(ask.hint());
                };
    }

    /** Whether the learner may go back once more. */
    public boolean mayRewind() {
        return open && log.rewinds() < level.rewinds() && !moves().isEmpty();
    }

    /** Whether the learner may have this hint now: each after the one before, the last one after an own try only. */
    public boolean mayAsk(Hint hint) {
        Set<Hint> taken = log.hintsAt(moves().size());
        boolean before = switch (hint) {
            case LOOK -> true;
            case THINK -> taken.contains(Hint.LOOK);
            case SHOW -> taken.contains(Hint.THINK) && log.hasTried(moves().size());
        };
        return open && level.offers(hint) && before && !taken.contains(hint);
    }
}
