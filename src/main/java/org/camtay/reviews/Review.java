package org.camtay.reviews;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.camtay.content.ModuleKey;
import org.camtay.content.QuestionKey;
import org.jspecify.annotations.Nullable;

/** One line of the log: a question was reviewed, rightly or not. What was answered is not kept. */
@Entity
class Review {

    @EmbeddedId
    private ReviewId id;

    @Version
    private @Nullable Integer version;

    private boolean correct;
    private Instant reviewedAt;

    /** For the persistence library. */
    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    Recall recall() {
        return new Recall(new QuestionKey(new ModuleKey(id.module()), id.question()), correct, reviewedAt);
    }
}
