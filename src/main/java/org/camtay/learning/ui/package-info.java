/** The pages of this module. */
@NullMarked
package org.camtay.learning.ui;

import org.jspecify.annotations.NullMarked;
