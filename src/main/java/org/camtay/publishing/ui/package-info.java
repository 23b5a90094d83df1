/** The page about the content folder. */
@NullMarked
package org.camtay.publishing.ui;

import org.jspecify.annotations.NullMarked;
