/**
 * Questions that were missed, asked again when they are about to be forgotten: a few a day.
 *
 * <p>Owns the log of reviews. When a question is due is computed from that log and from the attempts, which {@code quiz} keeps and
 * marks.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ui", "access", "content", "quiz", "quiz::player"})
package org.camtay.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
