package org.camtay.learning;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One person in one module. */
@Embeddable
record ModuleProgressId(UUID person, UUID module) implements Serializable {}
