package org.camtay.administration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camtay.content.CellType;
import org.camtay.organisation.CellCommittee;
import org.camtay.organisation.Founding;
import org.camtay.organisation.NewUnit;
import org.camtay.organisation.PlacedUnit;
import org.camtay.organisation.Restructuring;
import org.camtay.organisation.UnitId;
import org.camtay.organisation.UnitSummary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does to single units; each command is noted. */
@Component
@Transactional(readOnly = true)
public class UnitAdministration {

    private final Founding founding;
    private final Restructuring restructuring;
    private final UnitTree tree;
    private final Administered administered;

    UnitAdministration(Founding founding, Restructuring restructuring, UnitTree tree, Administered administered) {
        this.founding = founding;
        this.restructuring = restructuring;
        this.tree = tree;
        this.administered = administered;
    }

    /**
     * Founds a unit below one that the person administers, or, by an administrator of the installation, one that stands alone.
     *
     * @throws UnitNotFound when the unit above is not there for the person
     * @throws org.camtay.organisation.RefusedChange when the unit cannot be founded so
     */
    @Transactional
    public UnitId found(NewUnit unit, Optional<UnitId> above, LocalDate validFrom) {
        Optional<String> code = above.map(id -> {
            UnitSummary known = administered.unit(id);
            return tree.profile(known.id()).orElseThrow(UnitNotFound::new).code();
        });
        if (code.isEmpty() && !administered.isEverywhere()) {
            throw new UnitNotFound();
        }
        UnitId founded = founding.foundAll(List.of(new PlacedUnit(unit, code, validFrom)))
                .getFirst();
        administered.note("FOUND_UNIT", founded);
        return founded;
    }

    /**
     * Gives a unit another name from this day on, today or before.
     *
     * @throws UnitNotFound when it is not there for the person
     * @throws org.camtay.organisation.RefusedChange when name or day do not fit
     */
    @Transactional
    public void rename(UnitId unit, String name, LocalDate day) {
        restructuring.rename(administered.unit(unit).id(), name, day);
        administered.note("RENAME_UNIT", unit);
    }

    /**
     * Corrects the type of a cell, the number of its full members and whether it has a committee.
     *
     * @throws UnitNotFound when it is not there for the person
     * @throws org.camtay.organisation.RefusedChange when something does not fit
     */
    @Transactional
    public void describe(UnitId cell, CellType type, CellCommittee committee) {
        restructuring.describe(administered.unit(cell).id(), Optional.of(type), committee);
        administered.note("DESCRIBE_UNIT", cell);
    }
}
