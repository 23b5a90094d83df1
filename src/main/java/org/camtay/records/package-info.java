/**
 * The real meetings of the cells: entry, adoption, corrections with their history, confirmation by a second leader, and what
 * the ruler of {@code meeting} says about them.
 *
 * <p>Owns the records and their earlier editions. What is measured and how is left to {@code meeting}; practice is kept by
 * {@code simulation} and never read here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ui", "access", "content", "organisation", "meeting", "scoring", "keeping"})
package org.camtay.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
