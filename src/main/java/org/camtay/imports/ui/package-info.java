/** The pages of this module. */
@NullMarked
package org.camtay.imports.ui;

import org.jspecify.annotations.NullMarked;
