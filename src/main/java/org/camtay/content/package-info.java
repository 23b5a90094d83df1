/**
 * Everything that trainers write, as learners get it: lessons and quizzes, the catalogue, skills, the rule register and the
 * glossary, the checks that find every slip, and HTML rendered once per revision.
 *
 * <p>Owns the files of the content folder and what they mean. Leaves the reading of
 * text to {@code grammar}, marking and attempts to {@code quiz}, progress to
 * {@code learning}. Free of Vaadin.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"grammar"})
package org.camtay.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
