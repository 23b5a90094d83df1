package org.camtay.organisation;

import java.util.UUID;
import org.camtay.access.PersonId;

/** A post and its unit, as one query reads them. */
record PostRow(PostId id, UUID person, PostKind kind, Unit unit) {
    HeldPost held() {
        return new HeldPost(id, new PersonId(person), kind, unit.summary());
    }
}
