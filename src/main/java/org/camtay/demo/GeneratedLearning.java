package org.camtay.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.camtay.content.Catalogue;
import org.camtay.content.Language;
import org.camtay.content.TrainingModule;
import org.camtay.demo.GeneratedOrganisation.Learner;
import org.camtay.learning.PastLearning;
import org.camtay.learning.PastLearning.Learned;
import org.camtay.quiz.PastAttempts;
import org.camtay.quiz.PastAttempts.Taken;
import org.springframework.stereotype.Component;

/**
 * Lets generated learners have learned: 45 in a hundred have not begun, 20 have finished the first module with a passed quiz,
 * the others stopped somewhere between. Who did what, and when within the last year, follows from the seed.
 */
@Component
class GeneratedLearning {

    private static final int PERCENT_STARTED = 55;
    private static final int PERCENT_FINISHED = 20;
    private static final int DAYS = 365;
    private static final int LEARNERS_AT_ONCE = 1_000;

    private final PastLearning pastLearning;
    private final PastAttempts pastAttempts;
    private final Catalogue catalogue;
    private final Clock clock;

    GeneratedLearning(PastLearning pastLearning, PastAttempts pastAttempts, Catalogue catalogue, Clock clock) {
        this.pastLearning = pastLearning;
        this.pastAttempts = pastAttempts;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Writes the past of these people; nothing when the catalogue offers no module. */
    void study(List<Learner> learners, Random chance) {
        catalogue.current().activeModules().stream().findFirst().ifPresent(module -> {
            for (int from = 0; from < learners.size(); from += LEARNERS_AT_ONCE) {
                int to = Math.min(learners.size(), from + LEARNERS_AT_ONCE);
                study(learners.subList(from, to), module, chance);
            }
        });
    }

    private void study(List<Learner> learners, TrainingModule module, Random chance) {
        TrainingModule.Edition edition = module.edition(Language.VI);
        List<Learned> learned = new ArrayList<>();
        List<Taken> taken = new ArrayList<>();
        for (Learner learner : learners) {
            int percent = chance.nextInt(100);
            boolean finished = percent < PERCENT_FINISHED;
            Instant at = clock.instant().minus(Duration.ofDays(chance.nextInt(DAYS)));
            int read = finished
                    ? edition.lessons().size()
                    : chance.nextInt(edition.lessons().size());
            if (percent < PERCENT_STARTED) {
                learned.add(new Learned(
                        learner.person(),
                        learner.cell(),
                        module.key(),
                        edition.lessons().subList(0, read),
                        Language.VI,
                        finished,
                        at));
            }
            if (finished) {
                taken.add(new Taken(learner.person(), module.key(), edition.quiz(), chance.nextLong(), at));
            }
        }
        pastLearning.write(learned);
        pastAttempts.write(taken, DemoLearning::rightAnswer);
    }
}
