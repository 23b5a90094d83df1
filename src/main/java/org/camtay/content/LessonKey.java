package org.camtay.content;

import java.util.UUID;

/** A lesson for ever, the same in all languages. */
public record LessonKey(UUID value) {}
