/** The page on which somebody answers the reviews of today. */
@NullMarked
package org.camtay.reviews.ui;

import org.jspecify.annotations.NullMarked;
