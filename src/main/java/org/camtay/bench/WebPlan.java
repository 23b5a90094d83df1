package org.camtay.bench;

import java.net.URI;
import java.util.List;

/**
 * What the web bench shall do.
 *
 * @param base of the program under load
 * @param users at once, at least 1
 * @param seconds that each phase lasts, at least 1
 * @param sessions to be open when the heap is read, at least {@code users}
 * @param learners logins of learners, at least {@code sessions} of them: nobody is two people
 * @param supervisors logins of those who open the table of the province; empty leaves those phases out
 * @param password of all
 * @param only the names of the phases to be measured; empty for all
 */
public record WebPlan(
        URI base,
        int users,
        int seconds,
        int sessions,
        List<String> learners,
        List<String> supervisors,
        String password,
        List<String> only) {

    /** The kinds of actions, in the order in which they are measured. */
    public static final List<String> PHASES = List.of("lesson", "plain", "tick", "attempt", "table", "file");

    public WebPlan {
        learners = List.copyOf(learners);
        supervisors = List.copyOf(supervisors);
        only = List.copyOf(only);
        if (!PHASES.containsAll(only)) {
            throw new IllegalArgumentException(only + " are not all among " + PHASES);
        }
        if (users < 1 || seconds < 1 || sessions < users || learners.size() < sessions) {
            throw new IllegalArgumentException(users + " users, " + seconds + " seconds, " + sessions + " sessions and "
                    + learners.size() + " learners do not go together");
        }
    }

    boolean measures(String phase) {
        return only.isEmpty() || only.contains(phase);
    }
}
