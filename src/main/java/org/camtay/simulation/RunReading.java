package org.camtay.simulation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.camtay.content.Catalogue;
import org.camtay.meeting.Figures;
import org.camtay.meeting.Indicators;
import org.camtay.meeting.Norms;
import org.camtay.scoring.CurrentNorms;
import org.camtay.simulation.engine.Engine;
import org.camtay.simulation.engine.Outcome;
import org.springframework.stereotype.Component;

/** Plays stored runs again by the text and the rules with which they began, and says what a finished one came to. */
@Component
class RunReading {

    private final RunEntryRepository entries;
    private final Scripts scripts;
    private final Catalogue catalogue;
    private final Clock clock;

    RunReading(RunEntryRepository entries, Scripts scripts, Catalogue catalogue, Clock clock) {
        this.entries = entries;
        this.scripts = scripts;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    RunLog log(Run run) {
        return new RunLog(
                entries.findAllOf(run.id().value()).stream().map(RunEntry::act).toList());
    }

    /** @throws ScenarioGone when its text is no longer kept */
    PlayedRun of(Run run) {
        return of(run, log(run));
    }

    PlayedRun of(Run run, RunLog log) {
        Engine engine = scripts.engine(run.path(), run.revision(), run.rules())
                .orElseThrow(() -> new ScenarioGone(run.scenario()));
        return new PlayedRun(
                run.id(),
                engine,
                run.language(),
                run.skills(),
                run.level(),
                run.seed(),
                log,
                run.startedAt(),
                heldOn(run.startedAt()),
                run.isOpen(),
                run.isWhatIf(),
                run.result());
    }

    RunResult result(PlayedRun run) {
        Norms norms = CurrentNorms.of(catalogue.current());
        Outcome outcome = run.outcome();
        Figures figures = Indicators.of(run.record(), norms);
        boolean violated = !outcome.violated().isEmpty();
        return new RunResult(
                outcome.grade(),
                outcome.points(),
                PracticeTarget.met(run.skills(), figures, norms, violated),
                figures,
                clock.instant());
    }

    /** A practised meeting is always on the fixed day of its month. */
    private LocalDate heldOn(Instant startedAt) {
        return LocalDate.ofInstant(startedAt, clock.getZone())
                .withDayOfMonth(CurrentNorms.of(catalogue.current()).fixedDay());
    }
}
