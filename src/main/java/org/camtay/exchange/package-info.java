/**
 * Questions and courses of other systems become ours, and ours theirs: LiaScript courses, GIFT, Moodle XML. Whatever does not fit
 * is named with its place; no question is lost without a word.
 *
 * <p>Owns what maps to what. Leaves files to the command line, our own form to {@code grammar} and its checks to
 * {@code content}. Pure functions, free of Spring; nothing of a foreign file is ever run or fetched.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "grammar"})
package org.camtay.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
