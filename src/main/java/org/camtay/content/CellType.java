package org.camtay.content;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of Party cell for which Guidance 42 lists a focus of its own; content may address some of them only. */
public enum CellType {
    VILLAGE,
    RESIDENTIAL_GROUP,
    AGENCY,
    PUBLIC_UNIT,
    STATE_ENTERPRISE,
    PRIVATE_ENTERPRISE,
    STUDENT,
    ARMED_FORCES,
    ONLINE;

    /** The kind of this name, as content writes it. */
    public static Optional<CellType> named(String name) {
        return Stream.of(values()).filter(type -> type.name().equals(name)).findFirst();
    }
}
