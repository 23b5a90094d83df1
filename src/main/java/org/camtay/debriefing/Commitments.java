package org.camtay.debriefing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camtay.access.CurrentPerson;
import org.camtay.content.Catalogue;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one thing that the current person will do at the next real meeting: kept, shown until that meeting, asked about afterwards.
 * It is its owner's alone.
 */
@Component
@Transactional(readOnly = true)
public class Commitments {

    /** The longest there may be. */
    public static final int LETTERS = 160;

    /** As long is asked what became of one. */
    private static final int ASKED_DAYS = 30;

    private static final int KEPT_YEARS = 1;

    private final CommitmentRepository commitments;
    private final Catalogue catalogue;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Commitments(CommitmentRepository commitments, Catalogue catalogue, CurrentPerson currentPerson, Clock clock) {
        this.commitments = commitments;
        this.catalogue = catalogue;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Those for a coming meeting and those of which nobody has told yet what became of them, the earliest meeting first. */
    public List<OpenCommitment> open() {
        LocalDate today = today();
        return commitments.findOpen(currentPerson.id().value(), today.minusDays(ASKED_DAYS)).stream()
                .map(commitment -> commitment.shown(today))
                .toList();
    }

    /** The day of the next regular meeting after today, by the rule register. */
    public LocalDate nextMeeting() {
        LocalDate today = today();
        int day = Integer.parseInt(catalogue.current().ruleValues().getOrDefault("CT50-DATE", "3"));
        LocalDate fixed = today.withDayOfMonth(day);
        return fixed.isAfter(today) ? fixed : fixed.plusMonths(1);
    }

    /**
     * Commits to one thing for the next meeting, instead of another that was made for it.
     *
     * @param skill its id in {@code skills.yaml}
     * @throws IllegalArgumentException when the words are none, or more than {@value #LETTERS} letters
     */
    @Transactional
    public void commit(String skill, String words) {
        LocalDate today = today();
        Commitment made = new Commitment(CommitmentId.next(), currentPerson.id(), skill, words, today, nextMeeting());
        commitments
                .lockComing(currentPerson.id().value(), today)
                .ifPresentOrElse(coming -> coming.reword(made), () -> commitments.save(made));
    }

    /**
     * What became of one; the first answer stays.
     *
     * @throws CommitmentNotFound when it is not the current person's
     */
    @Transactional
    public void answer(CommitmentId id, Kept kept) {
        commitments
                .lockOwn(id, currentPerson.id().value())
                .orElseThrow(() -> new CommitmentNotFound(id))
                .answer(kept);
    }

    @Scheduled(cron = "0 50 2 * * *")
    @Transactional
    void deleteOld() {
        commitments.deleteBefore(today().minusYears(KEPT_YEARS));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
