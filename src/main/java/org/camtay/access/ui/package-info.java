/** The pages of this module. */
@NullMarked
package org.camtay.access.ui;

import org.jspecify.annotations.NullMarked;
