package org.camtay.quiz;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.camtay.access.PersonId;
import org.camtay.content.ModuleKey;
import org.camtay.content.Question;
import org.camtay.content.Quiz;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes in bulk attempts that were finished before, for generated data; nobody is told. No page comes here. */
@Component
@Transactional(readOnly = true)
public class PastAttempts {

    private final EntityManager written;

    PastAttempts(EntityManager written) {
        this.written = written;
    }

    /**
     * A finished attempt.
     *
     * @param seed of its questions and their order
     */
    public record Taken(PersonId person, ModuleKey module, Quiz quiz, long seed, Instant at) {}

    /** Writes all, every question of each answered in this way; the answers are marked as any others. */
    @Transactional
    public void write(List<Taken> past, Function<Question, Response> answering) {
        past.forEach(taken -> write(taken, answering));
        written.flush();
        written.clear();
    }

    private void write(Taken taken, Function<Question, Response> answering) {
        List<Question> asked = Posing.draw(taken.quiz().finals(), Attempt.QUESTIONS, taken.seed());
        Attempt attempt = new Attempt(
                AttemptId.next(),
                taken.person(),
                taken.module(),
                taken.seed(),
                asked.stream().map(question -> question.head().key().id()).toList(),
                taken.at());
        List<Answer> answers = new ArrayList<>();
        for (Question question : asked) {
            answers.add(new Answer(attempt.id(), taken.quiz(), question, answering.apply(question), taken.at()));
        }
        attempt.finish(answers.stream().map(Answer::credit).toList(), taken.at());
        written.persist(attempt);
        answers.forEach(written::persist);
    }
}
