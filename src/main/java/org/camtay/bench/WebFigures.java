package org.camtay.bench;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that a run of the web bench showed.
 *
 * @param sessions that were open when the heap was read
 * @param heapPerSession bytes on the heap after a collection for each of them; negative where nobody looked
 */
public record WebFigures(int users, List<PhaseFigures> phases, int sessions, long heapPerSession, Acknowledged done) {

    public boolean isClean() {
        return phases.stream().allMatch(phase -> phase.failures() == 0);
    }

    /** For people: a line for each phase; times in milliseconds. */
    public String asTable() {
        StringBuilder table = new StringBuilder("%-10s %9s %9s %8s %8s %8s %8s %8s %9s %9s %9s %6s%n"
                .formatted(
                        "action",
                        "action/s",
                        "request/s",
                        "p50 ms",
                        "p95 ms",
                        "p99 ms",
                        "req p95",
                        "KB",
                        "app CPU",
                        "DB CPU",
                        "load CPU",
                        "failed"));
        for (PhaseFigures phase : phases) {
            table.append("%-10s %9.1f %9.1f %8.1f %8.1f %8.1f %8.1f %8.1f %9.2f %9.2f %9.2f %6d%n"
                    .formatted(
                            phase.name(),
                            phase.actionsPerSecond(),
                            phase.requestsPerSecond(),
                            phase.action().p50(),
                            phase.action().p95(),
                            phase.action().p99(),
                            phase.request().p95(),
                            phase.kilobytes(),
                            phase.programMilliseconds(),
                            phase.databaseMilliseconds(),
                            phase.loadMilliseconds(),
                            phase.failures()));
            phase.reasons().forEach(reason -> table.append("  ").append(reason).append(System.lineSeparator()));
        }
        if (heapPerSession >= 0) {
            table.append("%.0f KB of heap for each of %d sessions after a collection%n"
                    .formatted(heapPerSession / 1024.0, sessions));
        }
        return table.append("acknowledged: %d lessons, %d ticks (%d standing), %d answers, %d attempts%n"
                        .formatted(done.lessons(), done.ticks(), done.standingTicks(), done.answers(), done.attempts()))
                .toString();
    }

    /** For tools. */
    public String asJson() {
        return JsonMapper.builder().build().writeValueAsString(this);
    }
}
