package org.camtay.learning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
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
        UUID person = news.person().value();
        UUID module = news.module().value();
        modules.start(person, module, null, clock.instant());
        ModuleProgress progress =
                modules.findById(new ModuleProgressId(person, module)).orElseThrow();
        if (news.passed()) {
            progress.finish(clock.instant());
        }
        months.note(person, LocalDate.now(clock).withDayOfMonth(1));
    }
}
