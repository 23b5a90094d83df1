package org.camtay.organisation;

import org.jspecify.annotations.Nullable;

/** A unit of this kind cannot stand under one of that kind. */
public class MisplacedUnit extends RuntimeException {
    MisplacedUnit(UnitKind kind, @Nullable UnitKind parent) {
        super(kind + " cannot stand under " + parent);
    }
}
