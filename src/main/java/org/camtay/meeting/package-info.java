/**
 * The one ruler for practice and reality: the record of a meeting, what is measured on it, and the score sheets.
 *
 * <p>Values and pure functions only: no framework, no clock, no storage. A simulated meeting and a real one have the same
 * record; {@code simulation} and {@code records} keep theirs and never report them together.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.camtay.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
