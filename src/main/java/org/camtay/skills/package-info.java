/**
 * The rules that say when a skill counts as applied: expressions over the indicators of meetings, read from the
 * skills, checked with line and column, evaluated on figures.
 *
 * <p>Owns nothing. What is measured is left to {@code meeting}, whose figures count to {@code mastery}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "grammar", "meeting"})
package org.camtay.skills;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
