package org.camtay.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReviewRepository extends Repository<Review, ReviewId> {

    /** Writes a line unless the question was reviewed on this day, whoever else writes at the same moment; the lines written. */
    @Modifying
    @Query(value = """
            insert ignore into review (person, module, question, day, correct, reviewed_at, version)
            values (:person, :module, :question, :day, :correct, :now, 0)
            """, nativeQuery = true)
    int note(UUID person, UUID module, String question, LocalDate day, boolean correct, Instant now);

    @Query("select r from Review r where r.id.person = :person order by r.reviewedAt")
    List<Review> findAllOf(UUID person);

    @Query("select count(r) from Review r where r.id.person = :person and r.id.day = :day")
    int countOn(UUID person, LocalDate day);
}
