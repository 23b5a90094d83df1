/**
 * The tree of units from the centre to the cell, and the posts that people hold in it.
 *
 * <p>Owns units and posts and turns posts into grants. Accounts are left to {@code access}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ui", "access", "content"})
package org.camtay.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
