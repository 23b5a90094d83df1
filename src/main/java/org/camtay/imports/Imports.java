package org.camtay.imports;

import java.util.List;
import org.camtay.access.AuditTrail;
import org.camtay.access.CurrentPerson;
import org.camtay.access.Role;
import org.camtay.access.Scope;
import org.camtay.sheets.SheetFile;
import org.camtay.sheets.SheetTable;
import org.camtay.sheets.UnreadableFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Lists of units and people, brought in by administrators within their own range. A dry run is the run itself, undone; a run
 * is all of the file or nothing, and a second run of the same file finds nothing to do.
 */
@Component
@Transactional(readOnly = true)
public class Imports {

    private final UnitImport units;
    private final PeopleImport people;
    private final CurrentPerson currentPerson;
    private final AuditTrail auditTrail;

    Imports(UnitImport units, PeopleImport people, CurrentPerson currentPerson, AuditTrail auditTrail) {
        this.units = units;
        this.people = people;
        this.currentPerson = currentPerson;
        this.auditTrail = auditTrail;
    }

    /** Whether the current person administers any unit, or all of them. */
    public boolean isAllowed() {
        return !scope().isEmpty();
    }

    /** What the file would do; nothing is written. */
    @Transactional
    public ImportReport dryRun(ImportKind kind, String name, byte[] file) {
        ImportReport report = run(kind, name, file, false);
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return report;
    }

    /** Does what the file says, unless there is a slip. */
    @Transactional
    public ImportReport run(ImportKind kind, String name, byte[] file) {
        ImportReport report = run(kind, name, file, true);
        if (report.written() && !report.changesNothing()) {
            auditTrail.note("IMPORT_" + kind, Integer.toString(report.effects().size()));
        } else {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return report;
    }

    private ImportReport run(ImportKind kind, String name, byte[] file, boolean write) {
        Scope scope = scope();
        if (scope.isEmpty()) {
            throw new NoAdministrator();
        }
        try {
            SheetTable table = SheetTable.of(SheetFile.read(name, file), kind.columns());
            return switch (kind) {
                case UNITS -> units.run(table, scope, write);
                case PEOPLE -> people.run(table, scope, write);
            };
        } catch (UnreadableFile unreadable) {
            return ImportReport.refused(kind, List.of(new Slip.InFile(unreadable.finding())));
        }
    }

    private Scope scope() {
        return currentPerson.scope(Role.ADMINISTRATOR);
    }
}
