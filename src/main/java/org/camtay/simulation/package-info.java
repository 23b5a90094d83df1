/**
 * Meetings to practise: what trainers write, the meeting as it is played, and what is proved about it before anybody plays.
 *
 * <p>Owns runs, the scenario format with its checks ({@code script}, {@code checks}), the engine ({@code engine}) and the proofs
 * ({@code proof}). Leaves files and findings to {@code content}, the reading of text to {@code grammar}, and what a meeting is
 * measured by to {@code meeting}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ui", "access", "content", "grammar", "meeting", "scoring"})
package org.camtay.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
