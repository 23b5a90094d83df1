package org.camtay.learning;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One person at one step of a lesson. */
@Embeddable
record StepTickId(UUID person, UUID lesson, String step) implements Serializable {}
