/**
 * The command line.
 *
 * <p>Owns the subcommands and every sentence a person reads before the first page answers. Leaves accounts, content and the demo's data to their modules.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "bench",
            "content",
            "database",
            "demo",
            "exchange",
            "grammar",
            "imports",
            "liascript",
            "sheets",
            "simulation",
            "ui"
        })
package org.camtay.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
