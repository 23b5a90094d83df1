/**
 * Quizzes as they are taken: marking, attempts with append-only answers, results.
 *
 * <p>Owns attempts. What the questions are is left to {@code content}, what a passed quiz means to {@code learning}. The
 * player can stand inside pages of other modules.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ui", "access", "content"})
package org.camtay.quiz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
