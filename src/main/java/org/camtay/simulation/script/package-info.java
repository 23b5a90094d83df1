/**
 * A meeting to practise as its author wrote it: members, agenda, situations with their choices, each with its place in the file.
 *
 * <p>Owns the vocabulary of scenarios in Vietnamese and English and their reading. Judges nothing: what could not be read is kept
 * as a slip for the checks to name. What a meeting does is left to {@code engine}.
 */
@NullMarked
@NamedInterface("script")
package org.camtay.simulation.script;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
