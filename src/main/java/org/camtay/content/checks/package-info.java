/** The rules that content must keep, one class each; a check's page stands in {@code docs/content-rules}. */
@NullMarked
package org.camtay.content.checks;

import org.jspecify.annotations.NullMarked;
