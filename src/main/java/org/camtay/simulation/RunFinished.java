package org.camtay.simulation;

import org.camtay.access.PersonId;

/** Somebody has practised a meeting to its end. */
public record RunFinished(RunId run, PersonId person) {}
