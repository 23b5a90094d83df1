package org.camtay.mastery;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.camtay.content.ModuleKey;
import org.camtay.organisation.PostKind;
import org.camtay.organisation.Rosters.ListedTerm;
import org.camtay.organisation.UnitId;
import org.camtay.records.AdoptedRecords.Adopted;

/**
 * All that is known of one person's way, in any order; what is told twice counts once.
 *
 * @param records the adopted records of every cell of the terms, with any support
 */
record Facts(List<PassedQuiz> quizzes, List<PractisedRun> runs, List<ListedTerm> terms, List<Adopted> records) {

    static final Facts NONE = new Facts(List.of(), List.of(), List.of(), List.of());

    /** A passed quiz of a module. */
    record PassedQuiz(UUID attempt, ModuleKey module, LocalDate day, int percent, String revision) {}

    /**
     * A practised meeting that was played to its end.
     *
     * @param skills that the scenario carries
     * @param level of help, 0 to 5
     * @param shown of these skills those that the run shows: without help, graded B or better, the practice target met
     */
    record PractisedRun(UUID id, String scenario, List<String> skills, LocalDate day, int level, List<String> shown) {
        PractisedRun {
            skills = List.copyOf(skills);
            shown = List.copyOf(shown);
        }
    }

    Facts {
        quizzes = quizzes.stream().distinct().toList();
        runs = runs.stream().distinct().toList();
        terms = terms.stream().distinct().toList();
        records = records.stream().distinct().toList();
    }

    /** The terms that begun until a day, in posts by which this skill is applied. */
    List<ListedTerm> termsFor(String skill, LocalDate day) {
        return terms.stream()
                .filter(term -> isFor(skill, term.kind()))
                .filter(term -> !term.term().starts().isAfter(day))
                .toList();
    }

    /** Those who attend apply their skill in the cells that they follow, all others in the cells that they lead. */
    private static boolean isFor(String skill, PostKind kind) {
        return skill.equals(Standing.ATTEND) ? kind == PostKind.ATTENDEE : kind.leads();
    }

    /** The records of a cell on which something may be built, the earliest first. */
    List<Adopted> supported(UnitId cell, LocalDate until) {
        return records.stream()
                .filter(record -> record.cell().equals(cell) && record.support().isEnough())
                .filter(record -> record.record().kind().isOfTheCell())
                .filter(record -> !record.record().date().isAfter(until))
                .sorted(Comparator.comparing((Adopted record) -> record.record().date())
                        .thenComparing(record -> record.id().value()))
                .toList();
    }
}
