/** The pages of this module. */
@NullMarked
package org.camtay.supervision.ui;

import org.jspecify.annotations.NullMarked;
