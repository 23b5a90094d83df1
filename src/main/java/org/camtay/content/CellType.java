package org.camtay.content;

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
    ONLINE
}
