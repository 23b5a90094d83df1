/**
 * LiaScript courses become modules: what its Markdown dialect says, line by line, and what of it cannot come along.
 *
 * <p>Owns the reading of LiaScript. Leaves what a question between two systems is to {@code exchange}, files to the command
 * line. Pure functions, free of Spring; macros, scripts and imports are named and never run or fetched.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "exchange", "grammar"})
package org.camtay.liascript;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
