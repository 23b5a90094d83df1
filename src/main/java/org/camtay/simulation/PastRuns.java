package org.camtay.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camtay.access.PersonId;
import org.camtay.content.Language;
import org.camtay.simulation.engine.Grade;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The finished runs of a person, for modules above that have checked who asks. No page comes here. */
@Component
@Transactional(readOnly = true)
public class PastRuns {

    private final RunRepository runs;
    private final RunEntryRepository entries;

    PastRuns(RunRepository runs, RunEntryRepository entries) {
        this.runs = runs;
        this.entries = entries;
    }

    /**
     * A run that was played to its end.
     *
     * @param scenario slug
     * @param skills of the scenario as it was begun
     * @param met of these, those whose practice target was met
     * @param revision hash of the text
     * @param rules number of the table of rules
     * @param moves that stand, after all rewinds
     */
    public record PastRun(
            RunId id,
            String scenario,
            Language language,
            List<String> skills,
            Level level,
            Grade grade,
            List<String> met,
            Instant finishedAt,
            long seed,
            String revision,
            int rules,
            List<Integer> moves) {
        public PastRun {
            skills = List.copyOf(skills);
            met = List.copyOf(met);
            moves = List.copyOf(moves);
        }

        /** Whether it shows a skill: played without help, B or better, and the target of the skill met. */
        public boolean shows(String skill) {
            return level.counts() && grade.compareTo(Grade.B) <= 0 && met.contains(skill);
        }
    }

    /** All finished ones, the oldest first, without those that play on from another; two queries whatever their number. */
    public List<PastRun> finished(PersonId person) {
        List<Run> finished = runs.findFinished(person.value());
        if (finished.isEmpty()) {
            return List.of();
        }
        Map<UUID, RunLog> logs = entries
                .findAllOf(finished.stream().map(run -> run.id().value()).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        RunEntry::run,
                        Collectors.mapping(
                                RunEntry::act, Collectors.collectingAndThen(Collectors.toList(), RunLog::new))));
        return finished.stream()
                .flatMap(run -> run.result().stream()
                        .map(result ->
                                past(run, result, logs.getOrDefault(run.id().value(), new RunLog(List.of())))))
                .toList();
    }

    private static PastRun past(Run run, RunResult result, RunLog log) {
        return new PastRun(
                run.id(),
                run.scenario(),
                run.language(),
                run.skills(),
                run.level(),
                result.grade(),
                result.met(),
                result.finishedAt(),
                run.seed(),
                run.revision(),
                run.rules().version(),
                log.moves());
    }
}
