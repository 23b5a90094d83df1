package org.camtay.imports;

/** The current person administers no unit. */
public class NoAdministrator extends RuntimeException {
    NoAdministrator() {
        super("no administrator");
    }
}
