package org.camtay.reviews;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** One question of one person on one day. */
@Embeddable
record ReviewId(UUID person, UUID module, String question, LocalDate day) implements Serializable {}
