/**
 * Papers: a text with title, paragraphs, lists, tables and blanks as a small tree, filled with plain values, and written as HTML,
 * DOCX and PDF in A4 with Vietnamese type.
 *
 * <p>Owns what a printed page looks like. Leaves to others what stands on it, who may see it and where the values come from. Knows
 * no content, no units and no framework; the library that writes PDF does not leave this module.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.camtay.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
