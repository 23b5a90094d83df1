package org.camtay.mastery;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camtay.content.ModuleKey;
import org.camtay.organisation.UnitId;
import org.camtay.records.RecordId;
import org.camtay.records.Support;

/**
 * One thing that stands behind a standing, as its owner keeps it.
 *
 * @param measured what it shows; for a quiz its points out of a hundred, without an indicator; a practice keeps its own
 * @param counts whether it alone is what its step asks for
 */
public record Evidence(LocalDate day, Source source, List<Measured> measured, boolean counts) {

    /** Where it comes from. */
    public sealed interface Source {}

    /**
     * A passed quiz.
     *
     * @param revision of the questions
     */
    public record QuizPassed(UUID attempt, ModuleKey module, String revision) implements Source {}

    /** A practised meeting. */
    public record MeetingPractised(UUID run, String scenario, int level) implements Source {}

    /** A real meeting of the cell. */
    public record MeetingHeld(RecordId record, UnitId cell, Support support) implements Source {}

    public Evidence {
        measured = List.copyOf(measured);
    }
}
