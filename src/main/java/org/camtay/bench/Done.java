package org.camtay.bench;

import java.util.concurrent.atomic.AtomicLong;

/** What the learners did and the program acknowledged; the database must agree. */
final class Done {

    private final AtomicLong lessons = new AtomicLong();
    private final AtomicLong ticks = new AtomicLong();
    private final AtomicLong standing = new AtomicLong();
    private final AtomicLong answers = new AtomicLong();
    private final AtomicLong attempts = new AtomicLong();

    void lesson() {
        lessons.incrementAndGet();
    }

    void tick(boolean set) {
        ticks.incrementAndGet();
        standing.addAndGet(set ? 1 : -1);
    }

    void answer() {
        answers.incrementAndGet();
    }

    void attempt() {
        attempts.incrementAndGet();
    }

    Acknowledged counts() {
        return new Acknowledged(lessons.get(), ticks.get(), standing.get(), answers.get(), attempts.get());
    }
}
