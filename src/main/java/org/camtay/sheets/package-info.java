/**
 * Tables that people keep in spreadsheet programs: reads XLSX and CSV with the place of every cell, finds the header among
 * title rows, and writes templates and lists.
 *
 * <p>Knows no feature and keeps nothing. What the rows mean is left to the module that reads them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.camtay.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
