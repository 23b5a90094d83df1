package org.camtay.organisation;

import java.util.List;
import org.camtay.access.Role;

/** What somebody is in a unit. */
public enum PostKind {
    SECRETARY,
    DEPUTY,
    COMMITTEE_MEMBER,
    /** The member of a higher committee who follows a cell; one post for each cell that the person is in charge of. */
    ATTENDEE,
    WORKING_GROUP_MEMBER,
    TRAINER,
    SUPERVISOR,
    ADMINISTRATOR;

    /** The posts whose holders lead a cell and therefore learn. */
    public static final List<PostKind> LEADERS = List.of(SECRETARY, DEPUTY, COMMITTEE_MEMBER);

    /** Whether its holders lead a cell. */
    public boolean leads() {
        return LEADERS.contains(this);
    }

    /** Whether the post exists in a unit of this kind. */
    public boolean isHeldIn(UnitKind unit) {
        return switch (this) {
            case SECRETARY, DEPUTY, COMMITTEE_MEMBER, ATTENDEE -> unit.isCell();
            case WORKING_GROUP_MEMBER -> !unit.isCell();
            case TRAINER, SUPERVISOR, ADMINISTRATOR -> true;
        };
    }

    /** Names are for the commune and what lies below, and for whoever is in charge of a cell; above, only totals are seen. */
    List<Role> rolesIn(UnitKind unit) {
        return switch (this) {
            case SECRETARY, DEPUTY, COMMITTEE_MEMBER -> List.of(Role.LEARNER, Role.CELL_LEADER);
            case WORKING_GROUP_MEMBER -> List.of(Role.LEARNER);
            case ATTENDEE -> List.of(Role.LEARNER, Role.ATTENDEE);
            case TRAINER -> List.of(Role.TRAINER);
            case SUPERVISOR ->
                List.of(unit == UnitKind.CENTRE || unit == UnitKind.PROVINCE ? Role.TOTALS_VIEWER : Role.SUPERVISOR);
            case ADMINISTRATOR -> List.of(Role.ADMINISTRATOR);
        };
    }
}
