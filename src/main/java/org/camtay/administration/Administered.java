package org.camtay.administration;

import org.camtay.access.AuditTrail;
import org.camtay.access.CurrentPerson;
import org.camtay.access.PersonId;
import org.camtay.access.Role;
import org.camtay.access.Scope;
import org.camtay.organisation.Directory;
import org.camtay.organisation.UnitId;
import org.camtay.organisation.UnitSummary;
import org.springframework.stereotype.Component;

/** Where the current person administers today; every door of this module asks here first. */
@Component
class Administered {

    private final CurrentPerson currentPerson;
    private final Directory directory;
    private final AuditTrail auditTrail;

    Administered(CurrentPerson currentPerson, Directory directory, AuditTrail auditTrail) {
        this.currentPerson = currentPerson;
        this.directory = directory;
        this.auditTrail = auditTrail;
    }

    Scope scope() {
        return currentPerson.scope(Role.ADMINISTRATOR);
    }

    boolean isEverywhere() {
        return scope().equals(Scope.EVERYTHING);
    }

    boolean isCurrent(PersonId person) {
        return currentPerson.id().equals(person);
    }

    /** The unit, for a command; fails when it is not there for the current person. */
    UnitSummary unit(UnitId id) {
        return directory.unit(id, scope()).orElseThrow(UnitNotFound::new);
    }

    /** A unit whose own place or end is to change: the administrator's own top unit belongs to the administrator above. */
    UnitSummary unitBelow(UnitId id) {
        UnitSummary unit = unit(id);
        if (isOwnTop(unit)) {
            throw new UnitNotFound();
        }
        return unit;
    }

    boolean isOwnTop(UnitSummary unit) {
        return scope().ranges().contains(unit.range());
    }

    void note(String act, UnitId unit) {
        auditTrail.note(act, unit.value().toString());
    }

    void note(String act, PersonId person) {
        auditTrail.note(act, person.value().toString());
    }

    void noteSearch(String act) {
        auditTrail.note(act, currentPerson.id().value().toString());
    }
}
