package org.camtay.organisation;

import static org.camtay.organisation.Refusal.Reason.FULL_MEMBERS_NEGATIVE;
import static org.camtay.organisation.Refusal.Reason.REASON_LENGTH;

import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whether a cell has a committee of its own. Cells with fewer than nine full members elect a secretary and, where needed, a
 * deputy; larger ones elect a committee (contest of Lào Cai province 2026, bank of the organisation section, questions 13
 * and 14).
 *
 * @param fullMembers empty while nobody has told the number; the cell is then taken to have a committee
 * @param deviation what is the case instead, and why
 */
public record CellCommittee(OptionalInt fullMembers, Optional<Deviation> deviation) {

    public static final int FULL_MEMBERS_FOR_COMMITTEE = 9;
    public static final int REASON_LENGTH_MAX = 200;

    public static final CellCommittee UNKNOWN = new CellCommittee(OptionalInt.empty(), Optional.empty());

    /** That a cell has a committee, or none, against the rule. */
    public record Deviation(boolean committee, String reason) {
        public Deviation {
            reason = Normalizer.normalize(reason.strip(), Normalizer.Form.NFC);
            if (reason.isEmpty() || reason.length() > REASON_LENGTH_MAX) {
                throw new RefusedChange(REASON_LENGTH, REASON_LENGTH_MAX);
            }
        }
    }

    public CellCommittee {
        if (fullMembers.isPresent() && fullMembers.getAsInt() < 0) {
            throw new RefusedChange(FULL_MEMBERS_NEGATIVE, fullMembers.getAsInt());
        }
    }

    public static CellCommittee ofMembers(int fullMembers) {
        return new CellCommittee(OptionalInt.of(fullMembers), Optional.empty());
    }

    public boolean exists() {
        return deviation
                .map(Deviation::committee)
                .orElse(fullMembers.orElse(FULL_MEMBERS_FOR_COMMITTEE) >= FULL_MEMBERS_FOR_COMMITTEE);
    }
}
