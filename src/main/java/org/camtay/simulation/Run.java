package org.camtay.simulation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.camtay.access.PersonId;
import org.camtay.content.Language;
import org.camtay.simulation.engine.Grade;
import org.camtay.simulation.engine.Rules;
import org.jspecify.annotations.Nullable;

/** A meeting as one person practises it: by which text, rules and luck, and what it came to. */
@Entity
class Run {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RunId id;

    @Version
    private @Nullable Integer version;

    private UUID person;
    private String scenario;
    private String language;
    private String revision;
    private String skills;
    private int rules;
    private int level;
    private long seed;
    private @Nullable UUID origin;
    private Instant startedAt;
    private @Nullable Integer running;
    private @Nullable Instant abandonedAt;
    private @Nullable Instant finishedAt;
    private @Nullable String grade;
    private @Nullable Integer points;
    private @Nullable String met;
    private @Nullable String figures;

    /** For the persistence library. */
    @SuppressWarnings("NullAway.Init")
    protected Run() {}

    /** Plays on from another run, with the same luck. */
    Run(RunId id, Run origin, Level level, Instant now) {
        this.id = id;
        this.person = origin.person;
        this.scenario = origin.scenario;
        this.language = origin.language;
        this.revision = origin.revision;
        this.skills = origin.skills;
        this.rules = origin.rules;
        this.level = level.number();
        this.seed = origin.seed;
        this.origin = origin.id.value();
        this.startedAt = now;
    }

    RunId id() {
        return id;
    }

    PersonId person() {
        return new PersonId(person);
    }

    String scenario() {
        return scenario;
    }

    Language language() {
        return Language.of(Locale.of(language));
    }

    /** Where the text stands in the content folder. */
    String path() {
        return "scenarios/" + scenario + "/" + language + ".md";
    }

    String revision() {
        return revision;
    }

    List<String> skills() {
        return words(skills);
    }

    Rules rules() {
        return Rules.of(rules);
    }

    Level level() {
        return Level.of(level);
    }

    long seed() {
        return seed;
    }

    boolean isWhatIf() {
        return origin != null;
    }

    Instant startedAt() {
        return startedAt;
    }

    /** Whether moves can still be made. */
    boolean isOpen() {
        return finishedAt == null && abandonedAt == null;
    }

    void abandon(Instant now) {
        if (isOpen()) {
            abandonedAt = now;
            running = null;
        }
    }

    Optional<RunResult> result() {
        return finishedAt == null || grade == null || points == null
                ? Optional.empty()
                : Optional.of(new RunResult(
                        Grade.valueOf(grade), points, words(met), WrittenFigures.read(figures), finishedAt));
    }

    /** Ends the run; it never changes again. */
    void finish(RunResult result) {
        if (!isOpen()) {
            throw new IllegalStateException("run " + id.value() + " is over");
        }
        finishedAt = result.finishedAt();
        running = null;
        grade = result.grade().name();
        points = result.points();
        met = String.join(" ", result.met());
        figures = WrittenFigures.write(result.figures());
    }

    private static List<String> words(@Nullable String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    }
}
