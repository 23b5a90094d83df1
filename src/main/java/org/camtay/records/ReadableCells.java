package org.camtay.records;

import java.util.Optional;
import org.camtay.access.AuditTrail;
import org.camtay.access.CurrentPerson;
import org.camtay.access.Role;
import org.camtay.organisation.Directory;
import org.camtay.organisation.UnitId;
import org.camtay.organisation.UnitSummary;
import org.springframework.stereotype.Component;

/** The cells whose records the current person may read; each look at the records of others is noted. */
@Component
class ReadableCells {

    private final Directory directory;
    private final CurrentPerson currentPerson;
    private final AuditTrail auditTrail;

    ReadableCells(Directory directory, CurrentPerson currentPerson, AuditTrail auditTrail) {
        this.directory = directory;
        this.currentPerson = currentPerson;
        this.auditTrail = auditTrail;
    }

    /** The cell, if the person leads it, is in charge of it or supervises its commune. */
    Optional<UnitSummary> cell(UnitId id) {
        Optional<UnitSummary> found = directory
                .unit(id, currentPerson.scope(Role.CELL_LEADER, Role.ATTENDEE, Role.SUPERVISOR))
                .filter(unit -> unit.kind().isCell());
        found.filter(unit -> !currentPerson.scope(Role.CELL_LEADER).contains(unit.path()))
                .ifPresent(unit ->
                        auditTrail.note("READ_RECORDS", unit.id().value().toString()));
        return found;
    }
}
