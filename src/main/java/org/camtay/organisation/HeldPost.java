package org.camtay.organisation;

import java.util.Optional;
import org.camtay.access.PersonId;

/** A post held today: who, what and where. */
public record HeldPost(PostId id, PersonId person, PostKind kind, Optional<CommitteeField> field, UnitSummary unit) {}
