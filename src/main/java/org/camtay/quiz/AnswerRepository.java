package org.camtay.quiz;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AnswerRepository extends Repository<Answer, AnswerId> {

    Answer save(Answer answer);

    @Query("select a from Answer a where a.id.attempt = :attempt")
    List<Answer> findAllOf(UUID attempt);

    /** An answer in a finished attempt. */
    record Finished(UUID module, String question, int credit, Instant at) {}

    @Query("""
            select new org.camtay.quiz.AnswerRepository$Finished(t.module, a.id.question, a.credit, a.answeredAt)
            from Answer a join Attempt t on a.id.attempt = t.id.value
            where t.person = :person and t.finishedAt is not null
            order by a.answeredAt, a.id.question
            """)
    List<Finished> findFinished(UUID person);
}
