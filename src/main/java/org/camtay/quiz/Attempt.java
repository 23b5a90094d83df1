package org.camtay.quiz;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.camtay.access.PersonId;
import org.camtay.content.ModuleKey;
import org.camtay.content.Question;
import org.camtay.content.QuestionKey;
import org.camtay.content.Quiz;
import org.jspecify.annotations.Nullable;

/** A run through a quiz: which questions in which order, and the sum once it is finished. */
@Entity
class Attempt {

    /** As many questions are asked in one attempt: a quarter of an hour at most. */
    static final int QUESTIONS = 12;

    /** The share of all credit, in percent, that passes a quiz. */
    static final int PASS_PERCENT = 80;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AttemptId id;

    @Version
    private @Nullable Integer version;

    private UUID person;
    private UUID module;
    private long seed;
    private String questions;
    private Instant startedAt;
    private @Nullable Instant finishedAt;
    private @Nullable Integer running;
    private int credit;
    private int asked;
    private boolean passed;

    /** For the persistence library. */
    @SuppressWarnings("NullAway.Init")
    protected Attempt() {}

    Attempt(AttemptId id, PersonId person, ModuleKey module, long seed, List<String> questions, Instant now) {
        this.id = id;
        this.person = person.value();
        this.module = module.value();
        this.seed = seed;
        this.questions = String.join(" ", questions);
        this.startedAt = now;
        this.running = 1;
    }

    AttemptId id() {
        return id;
    }

    ModuleKey module() {
        return new ModuleKey(module);
    }

    PersonId person() {
        return new PersonId(person);
    }

    long seed() {
        return seed;
    }

    /** The ids of its questions in its order, with a space between them. */
    String questions() {
        return questions;
    }

    List<String> questionIds() {
        return Arrays.asList(questions.split(" ", -1));
    }

    /**
     * The questions of the attempt in its order; those that content has withdrawn since are left out.
     *
     * @throws ModuleRetired when none is left
     */
    List<Question> asked(Quiz quiz) {
        List<Question> asked = questionIds().stream()
                .flatMap(question -> quiz.question(new QuestionKey(module(), question)).stream())
                .filter(question -> !question.head().retired())
                .toList();
        if (asked.isEmpty()) {
            throw new ModuleRetired(module.toString());
        }
        return asked;
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    /** The credit of the finished attempt in percent of what could be had. */
    int percent() {
        return asked == 0 ? 0 : credit / asked;
    }

    boolean isPassed() {
        return passed;
    }

    /**
     * Ends the attempt with the answers' credits; it never changes again.
     *
     * @param credits one per question asked, 0 to {@value Marking#FULL}
     */
    void finish(List<Integer> credits, Instant now) {
        if (isFinished()) {
            throw new IllegalStateException("attempt " + id.value() + " is finished");
        }
        finishedAt = now;
        running = null;
        asked = credits.size();
        credit = credits.stream().mapToInt(Integer::intValue).sum();
        passed = asked > 0 && credit >= PASS_PERCENT * asked;
    }
}
