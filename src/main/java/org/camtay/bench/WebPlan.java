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
 */
public record WebPlan(
        URI base,
        int users,
        int seconds,
        int sessions,
        List<String> learners,
        List<String> supervisors,
        String password) {

    public WebPlan {
        learners = List.copyOf(learners);
        supervisors = List.copyOf(supervisors);
        if (users < 1 || seconds < 1 || sessions < users || learners.size() < sessions) {
            throw new IllegalArgumentException(users + " users, " + seconds + " seconds, " + sessions + " sessions and "
                    + learners.size() + " learners do not go together");
        }
    }
}
