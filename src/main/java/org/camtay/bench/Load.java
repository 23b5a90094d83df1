package org.camtay.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Many people who do the same thing again and again at once, each as soon as the last answer is there. */
final class Load {

    /** Somebody who is refused as often in a row stops to try. */
    private static final int PATIENCE = 5;

    /** As many reasons of failures are kept. */
    private static final int REASONS = 5;

    private final ConcurrentLinkedQueue<Long> latencies = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

    /**
     * What happened.
     *
     * @param nanoseconds how long each action took, in no order
     * @param seconds from the first beginning to the last end
     * @param failures how many actions failed
     * @param reasons of the first failures
     */
    record Outcome(List<Long> nanoseconds, double seconds, int failures, List<String> reasons) {}

    private Load() {}

    /** Lets each do the action over and over until the time is up; a begun action is ended. */
    static Outcome during(int seconds, List<? extends Runnable> people) {
        Load load = new Load();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        return load.run(people.stream()
                .<Runnable>map(person -> () -> load.repeat(person, deadline))
                .toList());
    }

    /** Lets each do the action once. */
    static Outcome once(int atOnce, List<? extends Runnable> people) {
        Load load = new Load();
        ConcurrentLinkedQueue<Runnable> waiting = new ConcurrentLinkedQueue<>(people);
        List<Runnable> workers = new ArrayList<>();
        for (int worker = 0; worker < Math.min(atOnce, people.size()); worker++) {
            workers.add(() -> {
                for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
                    load.act(next);
                }
            });
        }
        return load.run(workers);
    }

    private Outcome run(List<Runnable> workers) {
        long begun = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<?> worker : workers.stream().map(threads::submit).toList()) {
                await(worker);
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Outcome(
                List.copyOf(latencies),
                seconds,
                failures.size(),
                failures.stream().distinct().limit(REASONS).toList());
    }

    private void repeat(Runnable action, long deadline) {
        int refused = 0;
        while (System.nanoTime() < deadline && refused < PATIENCE) {
            refused = act(action) ? 0 : refused + 1;
        }
    }

    private boolean act(Runnable action) {
        long begun = System.nanoTime();
        try {
            action.run();
            latencies.add(System.nanoTime() - begun);
            return true;
        } catch (LoadRefused refused) {
            failures.add(String.valueOf(refused.getMessage()));
            return false;
        }
    }

    private static void await(Future<?> worker) {
        try {
            worker.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadRefused("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
