package org.camtay.organisation;

import java.util.List;
import org.camtay.access.Role;

/** What somebody is in a unit. */
public enum PostKind {
    SECRETARY,
    DEPUTY,
    COMMITTEE_MEMBER,
    TRAINER,
    SUPERVISOR,
    ADMINISTRATOR;

    /** The posts whose holders lead a cell and therefore learn. */
    public static final List<PostKind> LEADERS = List.of(SECRETARY, DEPUTY, COMMITTEE_MEMBER);

    /** Names are for the commune and what lies below; province and centre see totals. */
    Role roleIn(UnitKind unit) {
        return switch (this) {
            case SECRETARY, DEPUTY, COMMITTEE_MEMBER -> Role.LEARNER;
            case TRAINER -> Role.TRAINER;
            case SUPERVISOR ->
                unit == UnitKind.CENTRE || unit == UnitKind.PROVINCE ? Role.TOTALS_VIEWER : Role.SUPERVISOR;
            case ADMINISTRATOR -> Role.ADMINISTRATOR;
        };
    }
}
