package org.camtay.records;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One edition of a record, from 1. */
@Embeddable
record RecordEditionId(UUID record, int edition) implements Serializable {}
