package org.camtay.organisation;

import java.util.Set;

/** The kinds of unit and under which others each may stand; sections nest as deep as an organisation needs. */
public enum UnitKind {
    CENTRE,
    /** A province's or city's Party organisation, or its equal directly under the centre. */
    PROVINCE,
    /** A commune's or ward's Party organisation, or its equal in agencies and enterprises. */
    COMMUNE,
    BASE_ORGANISATION,
    /** A part of a large base organisation that has cells of its own. */
    SECTION,
    /** One unit that is base organisation and cell at once. */
    BASE_CELL,
    CELL;

    /** Whether a unit of this kind may stand directly under one of that kind. */
    public boolean mayStandUnder(UnitKind parent) {
        return allowedParents().contains(parent);
    }

    /** Whether nothing needs to stand above. */
    public boolean mayStandAlone() {
        return this == CENTRE || this == PROVINCE;
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
            case SECTION -> Set.of(BASE_ORGANISATION, SECTION);
            case CELL -> Set.of(COMMUNE, BASE_ORGANISATION, SECTION);
        };
    }
}
