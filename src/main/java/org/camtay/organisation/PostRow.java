package org.camtay.organisation;

import java.util.Optional;
import java.util.UUID;
import org.camtay.access.PersonId;
import org.jspecify.annotations.Nullable;

/** A post and its unit, as one query reads them. */
record PostRow(
        PostId id, UUID person, PostKind kind, @Nullable CommitteeField field, Unit unit) {
    HeldPost held() {
        return new HeldPost(id, new PersonId(person), kind, Optional.ofNullable(field), unit.summary());
    }
}
