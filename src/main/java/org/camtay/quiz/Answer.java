package org.camtay.quiz;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.camtay.content.Language;
import org.camtay.content.Question;
import org.camtay.content.Quiz;
import org.jspecify.annotations.Nullable;

/** One answer, written once: what was said, in which revision of the question, and the credit it earned then. */
@Entity
class Answer {

    @EmbeddedId
    private AnswerId id;

    @Version
    private @Nullable Integer version;

    private String response;
    private int credit;
    private String language;
    private String revision;
    private Instant answeredAt;

    /** For the persistence library. */
    @SuppressWarnings("NullAway.Init")
    protected Answer() {}

    Answer(AttemptId attempt, Quiz quiz, Question question, Response response, Instant now) {
        this.id = new AnswerId(attempt.value(), question.head().key().id());
        this.response = response.written();
        this.credit = Marking.credit(question, response);
        this.language = quiz.language().tag();
        this.revision = quiz.revision();
        this.answeredAt = now;
    }

    String questionId() {
        return id.question();
    }

    /** Whether this quiz is the one that was answered. */
    boolean isTo(Quiz quiz) {
        return quiz.language().tag().equals(language) && quiz.revision().equals(revision);
    }

    Language language() {
        return Language.of(Locale.of(language));
    }

    /** Hash of the text of the quiz that was answered. */
    String revision() {
        return revision;
    }

    int credit() {
        return credit;
    }

    /** The response as a response to this question. */
    Response responseTo(Question question) {
        return Response.read(question, response);
    }
}
