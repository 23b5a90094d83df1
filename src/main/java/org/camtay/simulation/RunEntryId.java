package org.camtay.simulation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The place of an entry in the log of a run. */
@Embeddable
record RunEntryId(UUID run, int place) implements Serializable {}
