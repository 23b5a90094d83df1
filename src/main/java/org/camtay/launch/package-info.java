/**
 * The command line.
 *
 * <p>Owns the subcommands and every sentence a person reads before the first page answers. Leaves accounts, content and the demo's data to their modules.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"access", "bench", "database", "demo", "imports", "sheets", "ui", "workbench"})
package org.camtay.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
