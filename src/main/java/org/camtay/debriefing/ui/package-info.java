/** The page on which somebody talks a practised meeting over. */
@NullMarked
package org.camtay.debriefing.ui;

import org.jspecify.annotations.NullMarked;
