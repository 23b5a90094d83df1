package org.camtay.publishing;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A file by its path in the content folder, and the hash of its text. */
@Embeddable
record ContentRevisionId(String path, String revision) implements Serializable {}
