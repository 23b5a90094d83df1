package org.camtay.quiz;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AnswerRepository extends Repository<Answer, AnswerId> {

    Answer save(Answer answer);

    @Query("select a from Answer a where a.id.attempt = :attempt")
    List<Answer> findAllOf(UUID attempt);
}
