/**
 * An invented province to try the product with: units, people and some learning, the same for the same seed.
 *
 * <p>Active only in demo mode; owns nothing, fills the modules below through their doors. Beside it, invented organisations of
 * any size for benchmarks and tests.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"ui", "access", "content", "organisation", "quiz", "learning", "meeting", "records"})
package org.camtay.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
