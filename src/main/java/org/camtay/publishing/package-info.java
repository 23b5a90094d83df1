/**
 * What was published when: every text that was ever offered, and what is wrong with the content folder now.
 *
 * <p>Owns revisions of texts. Leaves reading and checking to {@code content}, whose archive it is.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ui", "access", "content"})
package org.camtay.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
