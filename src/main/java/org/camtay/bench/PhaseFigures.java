package org.camtay.bench;

import java.util.List;

/**
 * What one phase showed.
 *
 * @param name of the action, such as {@code lesson}
 * @param actions that succeeded
 * @param failures actions that did not; their first reasons
 * @param seconds that the phase took
 * @param requests answered
 * @param action how long an action took
 * @param request how long a request took
 * @param kilobytes of answers an action, on the wire, without headers
 * @param programMilliseconds processor time of the program an action; negative where nobody looked
 * @param databaseMilliseconds processor time of the database an action; negative where nobody looked
 * @param loadMilliseconds processor time of the load itself an action
 */
record PhaseFigures(
        String name,
        int actions,
        int failures,
        List<String> reasons,
        double seconds,
        int requests,
        Percentiles action,
        Percentiles request,
        double kilobytes,
        double programMilliseconds,
        double databaseMilliseconds,
        double loadMilliseconds) {

    double actionsPerSecond() {
        return actions / seconds;
    }

    double requestsPerSecond() {
        return requests / seconds;
    }
}
