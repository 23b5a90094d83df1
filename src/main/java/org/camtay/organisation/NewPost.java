package org.camtay.organisation;

import static org.camtay.organisation.Refusal.Reason.FIELD_ONLY_FOR_COMMITTEE;

import java.util.Optional;
import org.camtay.access.PersonId;

/**
 * A post to be given.
 *
 * @param field only for members of a cell committee
 */
public record NewPost(PersonId person, PostKind kind, Optional<CommitteeField> field, UnitId unit, Term term) {
    public NewPost {
        if (field.isPresent() && kind != PostKind.COMMITTEE_MEMBER) {
            throw new RefusedChange(FIELD_ONLY_FOR_COMMITTEE, kind);
        }
    }
}
