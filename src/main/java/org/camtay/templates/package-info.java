/**
 * Papers that leaders of cells take along: templates and score sheets, empty or with what the program knows of the own cell, and
 * lessons to read on paper.
 *
 * <p>Owns nothing: the texts are content, the cell is the organisation's. Leaves what a page looks like to {@code documents}. Names
 * of members stand on no paper; posts do.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ui", "access", "content", "documents", "organisation"})
package org.camtay.templates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
