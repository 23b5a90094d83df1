/**
 * Everything that trainers write: the grammar of lessons and quizzes, the catalogue, skills, the rule register and the
 * glossary, the checks that find every slip, and safe HTML rendered once per revision.
 *
 * <p>Owns the files of the content folder and what they mean. Leaves marking and attempts to {@code quiz}, progress to
 * {@code learning}. Free of Vaadin; no type of the Markdown library leaves this module.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.camtay.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
