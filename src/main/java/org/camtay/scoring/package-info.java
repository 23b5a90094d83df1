/**
 * Fills and adds up the score sheets of {@code content} for meetings of {@code meeting}: what can be computed is prefilled and
 * marked as computed, what needs an observer stays open until somebody gives points.
 *
 * <p>Pure functions; nothing is kept here, and no number of a sheet is written here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "meeting"})
package org.camtay.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
