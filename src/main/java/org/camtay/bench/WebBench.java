package org.camtay.bench;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Signs people in and lets them use the program, one kind of action after another: open lessons, read plain ones, tick steps,
 * take quizzes, open the table of a province and its file. Everybody acts again as soon as the answer is there, without a
 * pause to think, so the figures are those of the saturated program.
 */
public final class WebBench {

    /** Seconds of each action before it is measured, for the compiler of the program under load. */
    private static final int WARM_UP_SECONDS = 3;

    private final WebPlan plan;
    private final Optional<ServerProbe> probe;
    private final Consumer<String> progress;
    private final RequestLog log = new RequestLog();
    private final Done done = new Done();
    private final List<PhaseFigures> phases = new ArrayList<>();

    /**
     * @param probe of the process under load, if it can be looked at
     * @param progress is told the name of each phase when it begins
     */
    public WebBench(WebPlan plan, Optional<ServerProbe> probe, Consumer<String> progress) {
        this.plan = plan;
        this.probe = probe;
        this.progress = progress;
    }

    /**
     * Runs all phases.
     *
     * @throws LoadRefused when nobody can sign in or the program offers nothing to learn
     */
    public WebFigures run() {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        try {
            Visitor first = signIn(client, plan.learners().getFirst());
            Course course = Course.of(first);
            warmUp(new Learner(first, course, done, 0));
            long before = heap();
            List<Learner> learners = signInAll(client, course);
            long perSession = before < 0 ? -1 : (heap() - before) / learners.size();
            learn(learners.subList(0, plan.users()));
            supervise(client);
            return new WebFigures(plan.users(), phases, learners.size(), perSession, done.counts());
        } finally {
            client.shutdownNow();
        }
    }

    private Visitor signIn(HttpClient client, String login) {
        return Visitor.signIn(new Browser(client, plan.base(), log), login, plan.password());
    }

    private void warmUp(Learner learner) {
        progress.accept("warm-up");
        Load.during(Math.min(WARM_UP_SECONDS, plan.seconds()), List.of(learner::openLesson));
        log.take();
    }

    /** Everybody signs in and opens one lesson, which stays open; that is what a session weighs. */
    private List<Learner> signInAll(HttpClient client, Course course) {
        ConcurrentLinkedQueue<Learner> learners = new ConcurrentLinkedQueue<>();
        List<String> logins = plan.learners().subList(0, plan.sessions());
        measure(
                "sign-in",
                () -> Load.once(
                        plan.users(),
                        logins.stream()
                                .<Runnable>map(login -> () ->
                                        learners.add(new Learner(signIn(client, login), course, done, learners.size())))
                                .toList()));
        if (learners.size() < plan.users()) {
            throw new LoadRefused("too few could sign in: " + phases.getLast().reasons());
        }
        everybody(doing(learners, Learner::openLesson));
        return List.copyOf(learners);
    }

    private void learn(List<Learner> learners) {
        phase("lesson", doing(learners, Learner::openLesson));
        phase("plain", doing(learners, Learner::openPlainLesson));
        if (plan.measures("tick")) {
            everybody(doing(learners, Learner::lookForSteps));
        }
        phase("tick", doing(learners, Learner::tick));
        phase("attempt", doing(learners, Learner::finishAttempt));
    }

    private void supervise(HttpClient client) {
        List<Supervisor> supervisors = plan.supervisors().stream()
                .map(login -> new Supervisor(signIn(client, login)))
                .toList();
        if (!supervisors.isEmpty()) {
            everybody(doing(supervisors, Supervisor::openTable));
            phase("table", doing(supervisors, Supervisor::openTable));
            phase("file", doing(supervisors, Supervisor::download));
        }
    }

    private static <P> List<Runnable> doing(Collection<P> people, Consumer<P> action) {
        return people.stream()
                .<Runnable>map(person -> () -> action.accept(person))
                .toList();
    }

    /** What must succeed before anything can be measured. */
    private void everybody(List<Runnable> people) {
        Load.Outcome outcome = Load.once(plan.users(), people);
        if (outcome.failures() > 0) {
            throw new LoadRefused(String.join("; ", outcome.reasons()));
        }
    }

    private void phase(String name, List<Runnable> people) {
        if (plan.measures(name)) {
            Load.during(Math.min(WARM_UP_SECONDS, plan.seconds()), people);
            measure(name, () -> Load.during(plan.seconds(), people));
        }
    }

    private void measure(String name, Supplier<Load.Outcome> load) {
        progress.accept(name);
        log.take();
        Duration program = probe.map(ServerProbe::ofProgram).orElse(Duration.ZERO);
        Duration database = probe.map(ServerProbe::ofDatabase).orElse(Duration.ZERO);
        Duration own = ownTime();
        Load.Outcome outcome = load.get();
        int actions = outcome.nanoseconds().size();
        List<RequestLog.Answer> answers = log.take();
        phases.add(new PhaseFigures(
                name,
                actions,
                outcome.failures(),
                outcome.reasons(),
                outcome.seconds(),
                answers.size(),
                Percentiles.of(outcome.nanoseconds()),
                Percentiles.of(
                        answers.stream().map(RequestLog.Answer::nanoseconds).toList()),
                answers.stream().mapToLong(RequestLog.Answer::bytes).sum() / 1024.0 / Math.max(1, actions),
                probe.map(now -> each(now.ofProgram().minus(program), actions)).orElse(-1.0),
                probe.map(now -> each(now.ofDatabase().minus(database), actions))
                        .orElse(-1.0),
                each(ownTime().minus(own), actions)));
    }

    private static double each(Duration time, int actions) {
        return time.toNanos() / 1e6 / Math.max(1, actions);
    }

    private static Duration ownTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private long heap() {
        return probe.map(ServerProbe::heapAfterCollection).orElse(-1L);
    }
}
