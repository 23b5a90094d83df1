package org.camtay.keeping;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** What somebody works on. */
@Embeddable
record KeptWorkId(UUID person, String subject) implements Serializable {}
