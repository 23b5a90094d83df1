/**
 * The database that the program works on: the one that the environment names, or a server of our own beside it.
 *
 * <p>Owns the embedded server with its folder, and what the command line says when something cannot be started. Leaves the
 * subcommands to {@code launch}, the schema to the modules.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.camtay.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
