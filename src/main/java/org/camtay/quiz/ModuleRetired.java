package org.camtay.quiz;

/** The module is no longer on offer; what was answered is kept. */
public class ModuleRetired extends RuntimeException {
    ModuleRetired(String module) {
        super("module " + module + " is no longer on offer");
    }
}
