/**
 * Who has learned, practised and applied which skill: one standing for each person and skill, worked out from what the modules
 * below keep, with the evidence for it.
 *
 * <p>Owns the standings that are stored for totals; they can be worked out anew at any time. What counts is written in the skills.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"access", "content", "skills", "meeting", "organisation", "records", "quiz", "simulation"
        })
package org.camtay.mastery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
