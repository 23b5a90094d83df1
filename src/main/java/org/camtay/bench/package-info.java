/**
 * Load from outside: people who use the program as browsers do, over HTTP and Vaadin's own protocol.
 *
 * <p>Owns the browser without a screen, the actions that are measured, and the figures. Leaves data to {@code demo} and the
 * process under load to {@code launch}. Beside that, how fast content is read and checked, next to plain Markdown libraries.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "grammar"})
package org.camtay.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
