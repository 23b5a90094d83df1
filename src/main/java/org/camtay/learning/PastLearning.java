package org.camtay.learning;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.camtay.access.PersonId;
import org.camtay.content.Language;
import org.camtay.content.Lesson;
import org.camtay.content.ModuleKey;
import org.camtay.organisation.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes in bulk what people learned before today, for generated data. No page comes here. */
@Component
@Transactional(readOnly = true)
public class PastLearning {

    private final EntityManager written;
    private final Clock clock;

    PastLearning(EntityManager written, Clock clock) {
        this.written = written;
        this.clock = clock;
    }

    /**
     * What somebody learned of a module, of which nothing is stored yet.
     *
     * @param cell where it was earned
     * @param read the lessons read to their ends, in this language
     * @param at when it was begun and ended; the month counts as used for learning
     */
    public record Learned(
            PersonId person,
            UnitId cell,
            ModuleKey module,
            List<Lesson> read,
            Language language,
            boolean finished,
            Instant at) {}

    /** Writes all; one module at most for each person, so that a month is noted once. */
    @Transactional
    public void write(List<Learned> past) {
        past.forEach(this::write);
        written.flush();
        written.clear();
    }

    private void write(Learned learned) {
        ModuleProgress module = new ModuleProgress(learned.person(), learned.module(), learned.cell(), learned.at());
        if (learned.finished()) {
            module.finish(learned.at());
        }
        written.persist(module);
        for (Lesson lesson : learned.read()) {
            LessonProgress progress =
                    new LessonProgress(learned.person(), learned.module(), lesson, learned.language(), learned.at());
            progress.finish(learned.at());
            written.persist(progress);
        }
        LocalDate month = LocalDate.ofInstant(learned.at(), clock.getZone()).withDayOfMonth(1);
        written.persist(new ActiveMonth(learned.person(), month));
    }
}
