package org.camtay.learning;

import java.util.UUID;

/** That a person has started or finished a module. */
record ModuleCompletion(UUID person, UUID module, boolean finished) {}
