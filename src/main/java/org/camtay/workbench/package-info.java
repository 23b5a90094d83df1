/**
 * What trainers do with content at the command line: check it, write it in its normal form, ask for rules, bring in what
 * other systems wrote and hand out questions to them, measure.
 *
 * <p>Owns these subcommands and what they say. Leaves reading, checking and converting to their modules; starts nothing.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "bench",
            "content",
            "database",
            "exchange",
            "grammar",
            "liascript",
            "simulation",
            "skills"
        })
package org.camtay.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
