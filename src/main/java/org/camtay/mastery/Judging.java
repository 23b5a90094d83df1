package org.camtay.mastery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camtay.content.ModuleKey;
import org.camtay.mastery.Facts.PassedQuiz;
import org.camtay.mastery.Facts.PractisedRun;

/** Works out where somebody stands: a pure function of the facts, the rules and a day. */
final class Judging {

    /** Practised in so many different scenarios. */
    private static final int SCENARIOS = 2;

    private Judging() {}

    /**
     * The standing in every skill, in their order.
     *
     * @param day what happened after it is not known yet
     */
    static List<Standing> standings(Facts facts, Ruler ruler, LocalDate day) {
        return ruler.skills().stream()
                .map(skill -> {
                    Step learned = learned(facts, ruler.modules(skill), day);
                    return new Standing(
                            skill,
                            learned,
                            practised(facts, skill, day),
                            learned.since()
                                    .map(since -> Applying.applied(facts, skill, ruler, since, day))
                                    .orElse(Step.NONE));
                })
                .toList();
    }

    /** The quiz of every module that teaches the skill was passed; the first pass of each is what counts. */
    private static Step learned(Facts facts, List<ModuleKey> modules, LocalDate day) {
        Map<ModuleKey, PassedQuiz> first = new HashMap<>();
        facts.quizzes().stream()
                .filter(quiz -> modules.contains(quiz.module()) && !quiz.day().isAfter(day))
                .sorted(Comparator.comparing(PassedQuiz::day).thenComparing(PassedQuiz::attempt))
                .forEach(quiz -> first.putIfAbsent(quiz.module(), quiz));
        List<Evidence> evidence = first.values().stream()
                .sorted(Comparator.comparing(PassedQuiz::day).thenComparing(PassedQuiz::attempt))
                .map(quiz -> new Evidence(
                        quiz.day(),
                        new Evidence.QuizPassed(quiz.attempt(), quiz.module(), quiz.revision()),
                        List.of(Measured.points(quiz.percent())),
                        true))
                .toList();
        boolean all = !modules.isEmpty() && first.size() == Set.copyOf(modules).size();
        return all ? Step.reached(evidence.getLast().day(), evidence, List.of()) : Step.part(evidence, List.of());
    }

    /** Two runs in different scenarios that show the skill, whatever came between or after. */
    private static Step practised(Facts facts, String skill, LocalDate day) {
        List<Evidence> evidence = new ArrayList<>();
        Set<String> scenarios = new HashSet<>();
        Optional<LocalDate> since = Optional.empty();
        for (PractisedRun run : runs(facts, skill, day)) {
            boolean counts = run.shown().contains(skill);
            evidence.add(new Evidence(
                    run.day(),
                    new Evidence.MeetingPractised(run.id(), run.scenario(), run.level()),
                    List.of(),
                    counts));
            if (counts && scenarios.add(run.scenario()) && scenarios.size() == SCENARIOS) {
                since = Optional.of(run.day());
            }
        }
        return since.map(reached -> Step.reached(reached, evidence, List.of()))
                .orElseGet(() -> Step.part(evidence, List.of()));
    }

    private static List<PractisedRun> runs(Facts facts, String skill, LocalDate day) {
        return facts.runs().stream()
                .filter(run -> run.skills().contains(skill) && !run.day().isAfter(day))
                .sorted(Comparator.comparing(PractisedRun::day).thenComparing(PractisedRun::id))
                .toList();
    }
}
