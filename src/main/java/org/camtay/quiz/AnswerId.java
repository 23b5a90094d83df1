package org.camtay.quiz;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A question inside an attempt: it has one answer at most. */
@Embeddable
record AnswerId(UUID attempt, String question) implements Serializable {}
