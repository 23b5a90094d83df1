package org.camtay.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The answers to the requests of one phase: how long each took in nanoseconds, and its bytes on the wire without headers. */
final class RequestLog {

    /** One answer. */
    record Answer(long nanoseconds, int bytes) {}

    private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();

    void note(long nanoseconds, int bytes) {
        answers.add(new Answer(nanoseconds, bytes));
    }

    /** All answers so far; the log is empty afterwards. */
    List<Answer> take() {
        List<Answer> taken = new ArrayList<>();
        for (Answer answer = answers.poll(); answer != null; answer = answers.poll()) {
            taken.add(answer);
        }
        return taken;
    }
}
