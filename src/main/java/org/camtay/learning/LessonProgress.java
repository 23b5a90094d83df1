package org.camtay.learning;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.camtay.access.PersonId;
import org.camtay.content.Language;
import org.camtay.content.Lesson;
import org.camtay.content.LessonKey;
import org.camtay.content.ModuleKey;
import org.jspecify.annotations.Nullable;

/** How far somebody has come in a lesson. */
@Entity
class LessonProgress {

    @EmbeddedId
    private LessonProgressId id;

    @Version
    private @Nullable Integer version;

    private UUID module;
    private int section;
    private String language;
    private String revision;
    private Instant openedAt;
    private @Nullable Instant doneAt;

    /** For the persistence library. */
    @SuppressWarnings("NullAway.Init")
    protected LessonProgress() {}

    LessonProgress(PersonId person, ModuleKey module, Lesson lesson, Language language, Instant openedAt) {
        this.id = new LessonProgressId(person.value(), lesson.key().value());
        this.module = module.value();
        this.language = language.tag();
        this.revision = lesson.revision();
        this.openedAt = openedAt;
    }

    LessonKey lesson() {
        return new LessonKey(id.lesson());
    }

    /** The furthest section shown so far, from 0. */
    int section() {
        return section;
    }

    boolean isDone() {
        return doneAt != null;
    }

    void reach(int furthest) {
        section = Math.max(section, furthest);
    }

    void finish(Instant now) {
        if (doneAt == null) {
            doneAt = now;
        }
    }
}
