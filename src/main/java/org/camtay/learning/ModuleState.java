package org.camtay.learning;

/** How far somebody is in a module. */
public enum ModuleState {
    NOT_STARTED,
    STARTED,
    FINISHED
}
