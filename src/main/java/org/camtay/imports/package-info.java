/**
 * Units and people with posts from files that people keep in Excel: what a row means, what it would change, what is wrong
 * with it, and then all of the file or nothing.
 *
 * <p>Keeps nothing of its own. Reading files is left to {@code sheets}, the rules of units and posts to {@code organisation},
 * accounts to {@code access}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ui", "access", "content", "organisation", "sheets"})
package org.camtay.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
