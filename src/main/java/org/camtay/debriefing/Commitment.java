package org.camtay.debriefing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.UUID;
import org.camtay.access.PersonId;
import org.jspecify.annotations.Nullable;

/** One thing that a person will do at the next meeting; answered once. */
@Entity
class Commitment {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CommitmentId id;

    @Version
    private @Nullable Integer version;

    private UUID person;
    private String skill;
    private String words;
    private LocalDate madeOn;
    private LocalDate meeting;
    private @Nullable String kept;

    /** For the persistence library. */
    @SuppressWarnings("NullAway.Init")
    protected Commitment() {}

    Commitment(CommitmentId id, PersonId person, String skill, String words, LocalDate madeOn, LocalDate meeting) {
        String tidy = Normalizer.normalize(words.strip(), Normalizer.Form.NFC);
        if (tidy.isEmpty() || tidy.length() > Commitments.LETTERS) {
            throw new IllegalArgumentException(
                    "%d letters, 1 to %d are possible".formatted(tidy.length(), Commitments.LETTERS));
        }
        if (!meeting.isAfter(madeOn)) {
            throw new IllegalArgumentException("a meeting on %s, made on %s".formatted(meeting, madeOn));
        }
        this.id = id;
        this.person = person.value();
        this.skill = skill;
        this.words = tidy;
        this.madeOn = madeOn;
        this.meeting = meeting;
    }

    /** Another thing for the same meeting, instead of this one. */
    void reword(Commitment other) {
        skill = other.skill;
        words = other.words;
        madeOn = other.madeOn;
        meeting = other.meeting;
    }

    /** What became of it; who said so once does not say otherwise. */
    void answer(Kept answer) {
        if (kept == null) {
            kept = answer.name();
        }
    }

    OpenCommitment shown(LocalDate today) {
        return new OpenCommitment(id, skill, words, madeOn, meeting, !today.isBefore(meeting));
    }
}
