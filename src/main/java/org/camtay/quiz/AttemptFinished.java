package org.camtay.quiz;

import org.camtay.access.PersonId;
import org.camtay.content.ModuleKey;

/** Somebody has answered the last question of a quiz. */
public record AttemptFinished(AttemptId attempt, PersonId person, ModuleKey module, boolean passed) {}
