package org.camtay.administration;

/** There is no such unit or post where the current person administers. */
public class UnitNotFound extends RuntimeException {
    UnitNotFound() {
        super("not in the scope of the current person");
    }
}
