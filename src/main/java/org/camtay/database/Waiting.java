package org.camtay.database;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Waits for processes, never longer than said. The completion that Java offers runs on a pool that anybody may block, and
 * a server that was taken over is not our child.
 */
public final class Waiting {

    private static final Duration STEP = Duration.ofMillis(20);

    private Waiting() {}

    /** Whether the process ended within the limit. */
    public static boolean forEnd(ProcessHandle process, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (process.isAlive()
                && System.nanoTime() < end
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(STEP.toNanos());
        }
        return !process.isAlive();
    }
}
