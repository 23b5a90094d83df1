package org.camtay.learning;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** One person in one month, which is kept as its first day. */
@Embeddable
record ActiveMonthId(UUID person, LocalDate month) implements Serializable {}
