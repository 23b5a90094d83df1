package org.camtay.learning;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One person in one lesson. */
@Embeddable
record LessonProgressId(UUID person, UUID lesson) implements Serializable {}
