package org.camtay.mastery;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camtay.access.CurrentPerson;
import org.camtay.access.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The current person's own standings, worked out at the moment from what the modules below keep. */
@Component
@Transactional(readOnly = true)
public class Mastery {

    private static final int MONTHS = 12;

    private final FactReader reader;
    private final StoredStandings standings;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Mastery(FactReader reader, StoredStandings standings, CurrentPerson currentPerson, Clock clock) {
        this.reader = reader;
        this.standings = standings;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** The standing in every skill today, in the order of the skills. */
    public List<Standing> own() {
        return Judging.standings(facts(), standings.ruler(), LocalDate.now(clock));
    }

    /** The standings today and at the end of each of the last twelve months. */
    public OwnProgress progress() {
        Facts facts = facts();
        Ruler ruler = standings.ruler();
        LocalDate today = LocalDate.now(clock);
        return new OwnProgress(
                Judging.standings(facts, ruler, today),
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(month -> YearMonth.from(today).minusMonths(MONTHS - (long) month))
                        .map(month -> point(facts, ruler, month, today))
                        .toList());
    }

    private static OwnProgress.Point point(Facts facts, Ruler ruler, YearMonth month, LocalDate today) {
        LocalDate end = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
        List<Standing> then = Judging.standings(facts, ruler, end);
        return new OwnProgress.Point(
                month,
                (int) then.stream().filter(each -> each.learned().isReached()).count(),
                (int) then.stream().filter(each -> each.practised().isReached()).count(),
                (int) then.stream().filter(each -> each.applied().isReached()).count());
    }

    private Facts facts() {
        PersonId person = currentPerson.id();
        Map<PersonId, Facts> facts = reader.of(List.of(person));
        return facts.getOrDefault(person, Facts.NONE);
    }
}
