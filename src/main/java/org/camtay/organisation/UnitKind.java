package org.camtay.organisation;

import java.util.Set;

/** The kinds of unit and under which others each may stand. */
public enum UnitKind {
    CENTRE,
    PROVINCE,
    /** A commune's or ward's Party organisation, or its equal in agencies and enterprises. */
    COMMUNE,
    BASE_ORGANISATION,
    /** One unit that is base organisation and cell at once. */
    BASE_CELL,
    CELL;

    boolean mayStandUnder(UnitKind parent) {
        return allowedParents().contains(parent);
    }

    /** Whether meetings are held here and its leaders learn. */
    public boolean isCell() {
        return this == CELL || this == BASE_CELL;
    }

    private Set<UnitKind> allowedParents() {
        return switch (this) {
            case CENTRE -> Set.of();
            case PROVINCE -> Set.of(CENTRE);
            case COMMUNE -> Set.of(PROVINCE);
            case BASE_ORGANISATION, BASE_CELL -> Set.of(PROVINCE, COMMUNE);
            case CELL -> Set.of(COMMUNE, BASE_ORGANISATION);
        };
    }
}
