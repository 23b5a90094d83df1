/**
 * How trainers write: text files with front matter, Markdown with our alerts, steps and links, and the list form of quizzes,
 * read with the place of everything; and the one pipeline that turns Markdown into safe HTML.
 *
 * <p>Knows nothing of modules, lessons or languages, and judges nothing: a slip is kept for the checks of {@code content} to
 * name. Free of Vaadin; no type of the Markdown library leaves this module.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.camtay.grammar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
