/**
 * Keeping the organisation: who administers a unit founds, names and reorganises the units below it and gives and ends posts
 * there, and nowhere else.
 *
 * <p>Owns nothing; checks the administrator's scope, has every command noted, and leaves units and posts to
 * {@code organisation}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ui", "access", "content", "organisation"})
package org.camtay.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
