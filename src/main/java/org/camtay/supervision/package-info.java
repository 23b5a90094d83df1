/**
 * The picture for those who look after units: who has started, finished and is active, and where help is needed.
 *
 * <p>Owns nothing of its own yet; reads units from {@code organisation} and completion from {@code learning}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ui", "access", "content", "organisation", "learning", "sheets"})
package org.camtay.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
