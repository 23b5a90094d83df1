/**
 * Who is there and what they may do: accounts, sign-in, preferences, roles with a scope, the audit trail.
 *
 * <p>Owns accounts. Roles come from the {@link org.camtay.access.GrantSource}s of modules above; what a person is in the
 * organisation is left to {@code organisation}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ui"})
package org.camtay.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
