/** The pages about the own cell: what its meetings say, and their records. */
@NullMarked
package org.camtay.records.ui;

import org.jspecify.annotations.NullMarked;
