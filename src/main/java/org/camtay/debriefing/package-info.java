/**
 * What people take along from practised meetings: the talk with oneself after a run, and the one thing that somebody will do at
 * the next real meeting.
 *
 * <p>Owns commitments and how people say that a run went. What an evening shows is computed by {@code simulation}; the runs are kept there, the real meetings by
 * {@code records}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ui",
            "access",
            "content",
            "organisation",
            "meeting",
            "scoring",
            "records",
            "simulation",
            "simulation::engine",
            "simulation::script",
            "simulation::debrief"
        })
package org.camtay.debriefing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
