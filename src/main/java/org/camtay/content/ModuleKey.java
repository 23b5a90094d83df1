package org.camtay.content;

import java.util.UUID;

/** A training module for ever, whatever its slug or title become. */
public record ModuleKey(UUID value) {}
