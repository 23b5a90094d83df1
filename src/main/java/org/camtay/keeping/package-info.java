/**
 * Receives what people type on a weak connection, piece by piece, and keeps the latest of each subject until it is finished or
 * old.
 *
 * <p>Knows no form: what the fields mean is left to the module whose page asks for them. The part in the browser is {@code
 * KeptForm} of {@code ui}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ui", "access"})
package org.camtay.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
