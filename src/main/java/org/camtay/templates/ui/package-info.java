/** The pages of templates and score sheets, with script and without, and their files. */
@NullMarked
package org.camtay.templates.ui;

import org.jspecify.annotations.NullMarked;
