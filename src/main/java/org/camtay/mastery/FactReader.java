package org.camtay.mastery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camtay.access.PersonId;
import org.camtay.mastery.Facts.PassedQuiz;
import org.camtay.mastery.Facts.PractisedRun;
import org.camtay.organisation.PostKind;
import org.camtay.organisation.Rosters;
import org.camtay.organisation.Rosters.ListedTerm;
import org.camtay.organisation.UnitId;
import org.camtay.quiz.PassedAttempts;
import org.camtay.quiz.PassedAttempts.Passed;
import org.camtay.records.AdoptedRecords;
import org.camtay.records.AdoptedRecords.Adopted;
import org.camtay.simulation.PastRuns;
import org.camtay.simulation.PastRuns.PastRun;
import org.springframework.stereotype.Component;

/** Gathers what the modules below keep of people's ways; as many queries for many people as for one, beside those for runs. */
@Component
class FactReader {

    /** What was decided so many months before a term may fall due in it. */
    private static final int MONTHS_BEFORE = 12;

    private final PassedAttempts attempts;
    private final Rosters rosters;
    private final AdoptedRecords records;
    private final PastRuns runs;
    private final Clock clock;

    FactReader(PassedAttempts attempts, Rosters rosters, AdoptedRecords records, PastRuns runs, Clock clock) {
        this.attempts = attempts;
        this.rosters = rosters;
        this.records = records;
        this.runs = runs;
        this.clock = clock;
    }

    /** The facts of each of these people; nobody is left out. */
    Map<PersonId, Facts> of(Collection<PersonId> people) {
        Map<PersonId, List<ListedTerm>> terms = rosters.termsOf(people).stream()
                .filter(term -> term.kind().leads() || term.kind() == PostKind.ATTENDEE)
                .collect(Collectors.groupingBy(ListedTerm::person));
        Map<PersonId, List<PassedQuiz>> quizzes = attempts.of(people).stream()
                .collect(Collectors.groupingBy(Passed::person, Collectors.mapping(this::quiz, Collectors.toList())));
        Map<UnitId, List<Adopted>> adopted =
                adopted(terms.values().stream().flatMap(List::stream).toList());
        Map<PersonId, Facts> facts = new HashMap<>();
        for (PersonId person : people) {
            List<ListedTerm> own = terms.getOrDefault(person, List.of());
            facts.put(
                    person,
                    new Facts(
                            quizzes.getOrDefault(person, List.of()),
                            runs.finished(person).stream().map(this::run).toList(),
                            own,
                            own.stream()
                                    .map(ListedTerm::unit)
                                    .distinct()
                                    .flatMap(cell -> adopted.getOrDefault(cell, List.of()).stream())
                                    .toList()));
        }
        return facts;
    }

    private PassedQuiz quiz(Passed passed) {
        return new PassedQuiz(
                passed.id().value(),
                passed.module(),
                LocalDate.ofInstant(passed.finishedAt(), clock.getZone()),
                passed.percent(),
                passed.revision());
    }

    private PractisedRun run(PastRun run) {
        return new PractisedRun(
                run.id().value(),
                run.scenario(),
                run.skills(),
                LocalDate.ofInstant(run.finishedAt(), clock.getZone()),
                run.level().number(),
                run.skills().stream().filter(run::shows).toList());
    }

    private Map<UnitId, List<Adopted>> adopted(List<ListedTerm> terms) {
        Set<UnitId> cells = terms.stream().map(ListedTerm::unit).collect(Collectors.toCollection(HashSet::new));
        return terms.stream()
                .map(term -> term.term().starts())
                .min(LocalDate::compareTo)
                .map(first -> records.of(cells, first.minusMonths(MONTHS_BEFORE)).stream()
                        .collect(Collectors.groupingBy(Adopted::cell)))
                .orElse(Map.of());
    }
}
