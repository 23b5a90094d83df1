package org.camtay.quiz;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camtay.access.PersonId;
import org.camtay.content.ModuleKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Quizzes that people passed, for modules above that have checked that they may ask for them. No page comes here. */
@Component
@Transactional(readOnly = true)
public class PassedAttempts {

    private final JdbcClient database;

    PassedAttempts(JdbcClient database) {
        this.database = database;
    }

    /**
     * A passed quiz.
     *
     * @param percent of the points, 0 to 100
     * @param revision of the questions when the last one was answered; empty for a quiz without answers
     */
    public record Passed(
            AttemptId id, PersonId person, ModuleKey module, Instant finishedAt, int percent, String revision) {}

    private record Row(UUID id, UUID person, UUID module, Instant finishedAt, int credit, int asked, String revision) {
        Passed passed() {
            return new Passed(
                    new AttemptId(id),
                    new PersonId(person),
                    new ModuleKey(module),
                    finishedAt,
                    asked == 0 ? 0 : credit / asked,
                    revision);
        }
    }

    /** All of these people, in one query. */
    public List<Passed> of(Collection<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : database
                        .sql("""
                                select attempt.id, attempt.person, attempt.module, attempt.finished_at, attempt.credit,
                                       attempt.asked, coalesce(max(answer.revision), '') revision
                                from attempt left join answer on answer.attempt = attempt.id
                                where attempt.person in (:people) and attempt.passed
                                group by attempt.id
                                """)
                        .param("people", people.stream().map(PersonId::value).toList())
                        .query(Row.class)
                        .stream()
                        .flatMap(row -> row == null ? Stream.empty() : Stream.of(row.passed()))
                        .toList();
    }
}
