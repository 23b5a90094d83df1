/**
 * What somebody has read, ticked and finished, and what comes next.
 *
 * <p>Owns progress. Marking is left to {@code quiz}; what supervisors see of it to {@code supervision}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ui", "access", "content", "quiz", "quiz::player", "organisation"})
package org.camtay.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
