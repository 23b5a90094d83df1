/** The pages on which administrators keep the organisation. */
@NullMarked
package org.camtay.administration.ui;

import org.jspecify.annotations.NullMarked;
