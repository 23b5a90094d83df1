package org.camtay.learning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LessonProgressRepository extends Repository<LessonProgress, LessonProgressId> {

    LessonProgress save(LessonProgress progress);

    Optional<LessonProgress> findById(LessonProgressId id);

    @Query("select p from LessonProgress p where p.id.person = :person")
    List<LessonProgress> findAllOf(UUID person);
}
