/**
 * What all screens share: the shell with its menu, the pages for what is not found or failed, small parts, translations, and
 * plain pages without script.
 *
 * <p>Knows no feature. Owns the look: the styles lie in {@code frontend/css}, one file per component.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.camtay.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
