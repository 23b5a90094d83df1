package org.camtay.access;

/** A role that a person holds today for a range of units. */
public record Grant(Role role, UnitRange range) {}
