package org.camtay.simulation;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.camtay.access.CurrentPerson;
import org.camtay.content.Language;
import org.camtay.simulation.engine.Room;
import org.camtay.simulation.engine.Rules;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The meetings that the current person practises. The truth is on the server: every act is checked against the evening played
 * again, written once, and acknowledged when it is stored; a run of somebody else does not exist.
 */
@Component
@Transactional(readOnly = true)
public class Simulations {

    /** As many evenings take turns at the examined level; all learners of a month have the same. */
    private static final int POOL = 8;

    private final RunRepository runs;
    private final RunEntryRepository entries;
    private final RunReading reading;
    private final Scripts scripts;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher news;
    private final RandomGenerator chance;
    private final Clock clock;

    Simulations(
            RunRepository runs,
            RunEntryRepository entries,
            RunReading reading,
            Scripts scripts,
            CurrentPerson currentPerson,
            ApplicationEventPublisher news,
            RandomGenerator chance,
            Clock clock) {
        this.runs = runs;
        this.entries = entries;
        this.reading = reading;
        this.scripts = scripts;
        this.currentPerson = currentPerson;
        this.news = news;
        this.chance = chance;
        this.clock = clock;
    }

    /** All meetings that can be practised, the easiest first, with the own runs; one query. */
    public List<OfferedScenario> scenarios(Language language) {
        Map<String, List<RunSummary>> own = mine().stream().collect(Collectors.groupingBy(RunSummary::scenario));
        return scripts.offered(language).stream()
                .map(script -> new OfferedScenario(
                        script.slug(),
                        script.language(),
                        script.minutes(),
                        script.skills(),
                        script.engine(),
                        own.getOrDefault(script.slug(), List.of())))
                .toList();
    }

    /** One of them; empty when it is not on offer. */
    public Optional<OfferedScenario> scenario(String slug, Language language) {
        return scenarios(language).stream()
                .filter(offered -> offered.slug().equals(slug))
                .findFirst();
    }

    /** All own runs, the newest first. */
    public List<RunSummary> mine() {
        return runs.findAllOf(person()).stream()
                .map(run -> new RunSummary(
                        run.id(),
                        run.scenario(),
                        scripts.engine(run.path(), run.revision(), run.rules())
                                .map(engine -> engine.scenario().title())
                                .orElse(run.scenario()),
                        run.level(),
                        run.startedAt(),
                        run.isOpen(),
                        run.isWhatIf(),
                        run.result()))
                .toList();
    }

    /**
     * Goes on with the open run of this scenario and level, or begins one; an open run of another level is abandoned. Two windows
     * that begin at once get the same run.
     *
     * @param seed of the luck; drawn when empty, and at the examined level always that of the month
     * @throws ScenarioGone when the scenario is not on offer
     * @throws IllegalArgumentException for a level at which nothing is played
     */
    @Transactional
    public RunId start(String slug, Language language, Level level, OptionalLong seed) {
        if (level == Level.WATCHED) {
            throw new IllegalArgumentException("an evening that is watched is not a run");
        }
        Scripts.Script script = scripts.offered(language).stream()
                .filter(offered -> offered.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new ScenarioGone(slug));
        Optional<Run> open = runs.lockRunning(person(), slug);
        if (open.isPresent() && open.get().level() == level) {
            return open.get().id();
        }
        open.ifPresent(run -> {
            run.abandon(clock.instant());
            runs.saveAndFlush(run);
        });
        begin(script, level, seed(level, seed));
        return runs.lockRunning(person(), slug).orElseThrow().id();
    }

    private void begin(Scripts.Script script, Level level, long seed) {
        runs.begin(
                RunId.next().value(),
                person(),
                script.slug(),
                script.language().tag(),
                script.file().revision(),
                String.join(" ", script.skills()),
                Rules.V3.version(),
                level.number(),
                seed,
                clock.instant());
    }

    private long seed(Level level, OptionalLong wanted) {
        if (level == Level.EXAMINED) {
            YearMonth month = YearMonth.now(clock);
            return 1 + (12L * month.getYear() + month.getMonthValue()) % POOL;
        }
        return wanted.orElseGet(chance::nextLong);
    }

    /**
     * Begins a run with the first moves and the luck of a finished one, to see what else could have happened; it never counts.
     *
     * @param moves how many of its moves are taken over
     * @throws RunNotFound when it is not the current person's
     * @throws NotOffered when the run goes on, was examined, or was played alone and has been played on from already
     */
    @Transactional
    public RunId playOn(RunId from, int moves) {
        Run origin = runs.lockOwn(from, person()).orElseThrow(() -> new RunNotFound(from));
        List<Integer> line = reading.log(origin).moves();
        boolean again = origin.level() == Level.ALONE && runs.countFrom(from.value()) > 0;
        if (origin.isOpen() || origin.level() == Level.EXAMINED || again || moves < 0 || moves >= line.size()) {
            throw new NotOffered(new Act.Rewind(moves));
        }
        Run run = runs.save(new Run(RunId.next(), origin, Level.COACHED, clock.instant()));
        for (int place = 0; place < moves; place++) {
            entries.save(new RunEntry(run.id(), place, new Act.Make(line.get(place)), clock.instant()));
        }
        return run.id();
    }

    /**
     * The own run as it stands.
     *
     * @throws RunNotFound when it is not the current person's
     * @throws ScenarioGone when its text is no longer kept
     */
    public PlayedRun run(RunId id) {
        return reading.of(runs.findOwn(id, person()).orElseThrow(() -> new RunNotFound(id)));
    }

    /**
     * Writes what the learner did at a place of the log; the move that ends the evening finishes the run. The same act at the same
     * place again, by a repeated click, changes nothing and is answered as the first time. Refusals as in {@link #run}.
     *
     * @param place of the entry, as {@link RunLog#next()} said when the page was shown
     * @throws RunWentOn when something else stands there by now, or the run is over
     * @throws NotOffered when the act is not on offer at this moment
     */
    @Transactional
    public PlayedRun append(RunId id, int place, Act act) {
        Run run = runs.lockOwn(id, person()).orElseThrow(() -> new RunNotFound(id));
        PlayedRun before = reading.of(run);
        List<Act> acts = before.log().acts();
        if (place >= 0 && place < acts.size() && acts.get(place).equals(act)) {
            return before;
        }
        if (place != acts.size() || !run.isOpen()) {
            throw new RunWentOn(id, place, acts.size());
        }
        if (!before.offers(act)) {
            throw new NotOffered(act);
        }
        entries.save(new RunEntry(id, place, act, clock.instant()));
        PlayedRun after = reading.of(run, before.log().with(act));
        if (after.room().phase() == Room.Phase.DONE) {
            run.finish(reading.result(after));
            news.publishEvent(new RunFinished(id, run.person()));
        }
        return reading.of(run, after.log());
    }

    /** Ends an open run without a result; what was played stays readable. Refusals as in {@link #run}. */
    @Transactional
    public void abandon(RunId id) {
        runs.lockOwn(id, person()).orElseThrow(() -> new RunNotFound(id)).abandon(clock.instant());
    }

    private UUID person() {
        return currentPerson.id().value();
    }
}
