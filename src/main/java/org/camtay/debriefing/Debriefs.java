package org.camtay.debriefing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camtay.access.CurrentPerson;
import org.camtay.content.Catalogue;
import org.camtay.meeting.Figures;
import org.camtay.meeting.Indicators;
import org.camtay.meeting.MeetingRecord;
import org.camtay.meeting.Norms;
import org.camtay.meeting.Scoring;
import org.camtay.records.ActivityRecords;
import org.camtay.records.CellRecord;
import org.camtay.scoring.CurrentNorms;
import org.camtay.scoring.FilledSheet;
import org.camtay.scoring.Filling;
import org.camtay.scoring.Measures;
import org.camtay.simulation.PlayedRun;
import org.camtay.simulation.RunId;
import org.camtay.simulation.RunNotFound;
import org.camtay.simulation.Simulations;
import org.camtay.simulation.debrief.Debrief;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the current person's own finished runs show; a run of somebody else does not exist. */
@Component
@Transactional(readOnly = true)
public class Debriefs {

    private static final String SHEET = "HD42-7";
    private static final int MEETINGS = 3;

    /** A debrief is computed in a second and read for minutes. */
    private static final int REMEMBERED = 50;

    private final Simulations simulations;
    private final ActivityRecords records;
    private final ReflectionRepository reflections;
    private final Catalogue catalogue;
    private final CurrentPerson currentPerson;
    private final Clock clock;
    private final Map<RunId, Debrief> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<RunId, Debrief> eldest) {
            return size() > REMEMBERED;
        }
    };

    Debriefs(
            Simulations simulations,
            ActivityRecords records,
            ReflectionRepository reflections,
            Catalogue catalogue,
            CurrentPerson currentPerson,
            Clock clock) {
        this.simulations = simulations;
        this.records = records;
        this.reflections = reflections;
        this.catalogue = catalogue;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * What a run shows; empty while it goes on or when it was given up.
     *
     * @throws RunNotFound when it is not the current person's
     */
    public Optional<DebriefSheet> of(RunId id) {
        PlayedRun run = simulations.run(id);
        Norms norms = CurrentNorms.of(catalogue.current());
        return run.result()
                .map(result -> new DebriefSheet(
                        run,
                        result,
                        debrief(run),
                        reflections.findById(id).map(Reflection::feeling),
                        sheet(run, norms),
                        mirror(Indicators.of(run.record(), norms), norms)));
    }

    /**
     * The owner says how it went; the first word stays.
     *
     * @throws RunNotFound when it is not the current person's
     */
    @Transactional
    public void say(RunId id, Feeling feeling) {
        simulations.run(id);
        if (reflections.findById(id).isEmpty()) {
            reflections.save(new Reflection(id, currentPerson.id(), feeling, clock.instant()));
        }
    }

    private Debrief debrief(PlayedRun run) {
        Debrief known = remembered(run.id());
        if (known != null) {
            return known;
        }
        Debrief made = Debrief.of(run.scenario(), run.engine().rules(), run.seed(), run.moves());
        synchronized (remembered) {
            remembered.put(run.id(), made);
        }
        return made;
    }

    private @Nullable Debrief remembered(RunId id) {
        synchronized (remembered) {
            return remembered.get(id);
        }
    }

    private Optional<FilledSheet> sheet(PlayedRun run, Norms norms) {
        Measures measures = Measures.of(run.record(), List.of(), norms);
        return catalogue.scoreSheets().stream()
                .filter(sheet -> sheet.code().equals(SHEET) && sheet.supplied())
                .findFirst()
                .map(sheet -> Filling.of(sheet, measures, Optional.empty(), Scoring.Level.OBSERVER));
    }

    private List<Mirror> mirror(Figures practised, Norms norms) {
        LocalDate since = LocalDate.now(clock).minusYears(1);
        List<Figures> real = records.ownCells().stream()
                .findFirst()
                .map(cell -> records.recordsOf(cell.id(), since))
                .orElse(List.of())
                .stream()
                .filter(CellRecord::adopted)
                .map(CellRecord::record)
                .filter(record -> record.kind().isRegular())
                .limit(MEETINGS)
                .map((MeetingRecord record) -> Indicators.of(record, norms))
                .toList();
        if (real.isEmpty()) {
            return List.of();
        }
        return practised.applicable().entrySet().stream()
                .map(entry -> new Mirror(
                        entry.getKey(),
                        entry.getValue(),
                        real.stream().map(figures -> figures.of(entry.getKey())).toList()))
                .toList();
    }
}
