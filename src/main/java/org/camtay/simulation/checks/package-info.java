/** What can be wrong in a scenario; each check has an id that never changes and a page in {@code docs/content-rules}. */
@NullMarked
package org.camtay.simulation.checks;

import org.jspecify.annotations.NullMarked;
