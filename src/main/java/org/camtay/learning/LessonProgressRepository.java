package org.camtay.learning;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LessonProgressRepository extends Repository<LessonProgress, LessonProgressId> {

    /** Notes that a lesson was opened, once, whoever else opens it at the same moment. */
    @Modifying
    @Query(value = """
            insert ignore into lesson_progress (person, lesson, module, section, language, revision, opened_at, version)
            values (:person, :lesson, :module, 0, :language, :revision, :now, 0)
            """, nativeQuery = true)
    void open(UUID person, UUID lesson, UUID module, String language, String revision, Instant now);

    Optional<LessonProgress> findById(LessonProgressId id);

    /** What is stored now, also when this transaction began to read before it was stored. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select p from LessonProgress p where p.id = :id")
    Optional<LessonProgress> findLatest(LessonProgressId id);

    @Query("select p from LessonProgress p where p.id.person = :person")
    List<LessonProgress> findAllOf(UUID person);
}
