package org.camtay.learning;

import java.time.Clock;
import java.time.LocalDate;
import org.camtay.quiz.AttemptFinished;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A passed quiz finishes its module; hearing of it twice changes nothing. */
@Component
class PassedQuizzes {

    private final ModuleProgressRepository modules;
    private final ActiveMonthRepository months;
    private final Clock clock;

    PassedQuizzes(ModuleProgressRepository modules, ActiveMonthRepository months, Clock clock) {
        this.modules = modules;
        this.months = months;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(AttemptFinished news) {
        ModuleProgressId id =
                new ModuleProgressId(news.person().value(), news.module().value());
        months.note(news.person().value(), LocalDate.now(clock).withDayOfMonth(1));
        ModuleProgress progress =
                modules.findById(id).orElseGet(() -> modules.save(new ModuleProgress(id, null, clock.instant())));
        if (news.passed()) {
            progress.finish(clock.instant());
        }
    }
}
