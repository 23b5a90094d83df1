package org.camtay.mastery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camtay.meeting.Figures;
import org.camtay.meeting.Indicators;
import org.camtay.meeting.MeetingRecord;
import org.camtay.meeting.Window;
import org.camtay.organisation.Rosters.ListedTerm;
import org.camtay.organisation.UnitId;
import org.camtay.records.AdoptedRecords.Adopted;
import org.camtay.skills.SkillRule;

/**
 * Whether the real meetings of a cell show a skill. Those meetings count that were held since the person learned it and while
 * the person held a post there, and whose records have enough support. The rule reads the latest of them as one; so a skill
 * fades when the records fall below, and nothing changes while no meeting is told.
 */
final class Applying {

    private final SkillRule rule;
    private final Ruler ruler;
    private final int meetings;
    private final List<Adopted> known;
    private final List<Adopted> counted;

    private Applying(SkillRule rule, Ruler ruler, int meetings, List<Adopted> known, List<Adopted> counted) {
        this.rule = rule;
        this.ruler = ruler;
        this.meetings = meetings;
        this.known = known;
        this.counted = counted;
    }

    /** In the cells of the posts held on the day, else of those held last; the one where it holds is shown. */
    static Step applied(Facts facts, String skill, Ruler ruler, LocalDate learned, LocalDate day) {
        Optional<SkillRule> rule = ruler.rules().applied(skill);
        List<ListedTerm> terms = facts.termsFor(skill, day);
        return rule.stream()
                .flatMap(read -> cells(terms, day).stream().map(cell -> {
                    List<Adopted> known = facts.supported(cell, day);
                    List<Adopted> counted = known.stream()
                            .filter(record -> !record.record().date().isBefore(learned))
                            .filter(record ->
                                    isInPost(terms, cell, record.record().date()))
                            .toList();
                    return new Applying(read, ruler, ruler.rules().meetings(skill), known, counted).step();
                }))
                .max(Comparator.comparing(Step::state))
                .orElse(Step.NONE);
    }

    private static List<UnitId> cells(List<ListedTerm> terms, LocalDate day) {
        List<ListedTerm> held =
                terms.stream().filter(term -> term.term().holdsOn(day)).toList();
        Optional<LocalDate> lastEnd =
                terms.stream().flatMap(term -> term.term().ends().stream()).max(LocalDate::compareTo);
        return terms.stream()
                .filter(term -> held.isEmpty() ? term.term().ends().equals(lastEnd) : held.contains(term))
                .map(ListedTerm::unit)
                .distinct()
                .sorted(Comparator.comparing(UnitId::value))
                .toList();
    }

    private static boolean isInPost(List<ListedTerm> terms, UnitId cell, LocalDate date) {
        return terms.stream()
                .anyMatch(term -> term.unit().equals(cell) && term.term().holdsOn(date));
    }

    private Step step() {
        if (counted.isEmpty()) {
            return Step.NONE;
        }
        Optional<LocalDate> since = Optional.empty();
        for (int end = 1; end <= counted.size(); end++) {
            boolean holds = rule.holds(figures(latest(end)), latest(end).size(), ruler.norms());
            LocalDate date = counted.get(end - 1).record().date();
            since = holds ? since.or(() -> Optional.of(date)) : Optional.empty();
        }
        List<Adopted> latest = latest(counted.size());
        List<Measured> together = Measured.of(figures(latest), rule.indicators(), ruler.norms());
        return since.map(reached -> Step.reached(reached, evidence(latest), together))
                .orElseGet(() -> Step.part(evidence(latest), together));
    }

    /** The latest meetings of the first so many that count. */
    private List<Adopted> latest(int end) {
        return counted.subList(Math.max(0, end - meetings), end);
    }

    /** Each meeting with what fell between the one before and itself, so that the figures add up to those of all. */
    private List<Evidence> evidence(List<Adopted> latest) {
        List<Evidence> evidence = new ArrayList<>();
        LocalDate from = latest.getFirst().record().date();
        for (Adopted meeting : latest) {
            LocalDate date = meeting.record().date();
            Figures figures = figures(latest, from, date);
            evidence.add(new Evidence(
                    date,
                    new Evidence.MeetingHeld(meeting.id(), meeting.cell(), meeting.support()),
                    Measured.of(figures, rule.indicators(), ruler.norms()),
                    rule.holds(figures, 1, ruler.norms())));
            from = date.plusDays(1);
        }
        return evidence;
    }

    private Figures figures(List<Adopted> latest) {
        return figures(
                latest,
                latest.getFirst().record().date(),
                latest.getLast().record().date());
    }

    /** What earlier records gave as tasks may fall due in the window; their own meetings do not count in it. */
    private Figures figures(List<Adopted> latest, LocalDate from, LocalDate to) {
        LocalDate begin = latest.getFirst().record().date();
        List<MeetingRecord> read = Stream.concat(
                        known.stream().filter(record -> record.record().date().isBefore(begin)), latest.stream())
                .map(Adopted::record)
                .toList();
        return to.isBefore(from) ? Figures.NONE : Indicators.of(read, new Window(from, to.plusDays(1)), ruler.norms());
    }
}
