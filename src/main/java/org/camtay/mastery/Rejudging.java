package org.camtay.mastery;

import java.util.List;
import org.camtay.access.PersonId;
import org.camtay.organisation.PostKind;
import org.camtay.organisation.Rosters;
import org.camtay.organisation.Rosters.ListedTerm;
import org.camtay.quiz.AttemptFinished;
import org.camtay.records.RecordChanged;
import org.camtay.simulation.RunFinished;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores standings anew when something they follow from has changed; hearing of it twice changes nothing. Every statement sees
 * what is there at its moment: who waited for another judging must not write what was there before the wait.
 */
@Component
class Rejudging {

    private static final int AT_ONCE = 500;

    private final StoredStandings standings;
    private final Rosters rosters;

    Rejudging(StoredStandings standings, Rosters rosters) {
        this.standings = standings;
        this.rosters = rosters;
    }

    @ApplicationModuleListener
    @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.READ_COMMITTED)
    void on(AttemptFinished news) {
        if (news.passed()) {
            standings.judge(List.of(news.person()));
        }
    }

    @ApplicationModuleListener
    @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.READ_COMMITTED)
    void on(RunFinished news) {
        standings.judge(List.of(news.person()));
    }

    /** Whoever led or followed the cell at any time may have a share in the record. */
    @ApplicationModuleListener
    @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.READ_COMMITTED)
    void on(RecordChanged news) {
        standings.judge(rosters.terms(List.of(news.cell())).stream()
                .filter(term -> term.kind().leads() || term.kind() == PostKind.ATTENDEE)
                .map(ListedTerm::person)
                .distinct()
                .toList());
    }

    /** Terms begin and end with the day, come with lists, and rules change: nobody tells, so it is looked for. */
    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    void catchUp() {
        List<PersonId> outdated = standings.outdated(AT_ONCE);
        while (!outdated.isEmpty()) {
            standings.judge(outdated);
            outdated = standings.outdated(AT_ONCE);
        }
    }
}
