package org.camtay.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A module of the curriculum: lessons and a quiz, in one edition per language.
 *
 * @param minutes learning time of all lessons, in minutes
 * @param requires modules that should be finished before
 */
public record TrainingModule(
        ModuleKey key,
        String slug,
        Status status,
        LocalizedText title,
        LocalizedText summary,
        List<String> skills,
        int minutes,
        List<ModuleKey> requires,
        Map<Language, Edition> editions) {

    /** Where a module stands in its life; only active ones are offered, retired ones keep their results. */
    public enum Status {
        DRAFT,
        ACTIVE,
        RETIRED
    }

    /** The lessons in their order and the quiz, in the language in which they are written. */
    public record Edition(Language language, List<Lesson> lessons, Quiz quiz) {
        public Edition {
            lessons = List.copyOf(lessons);
        }

        public Optional<Lesson> lesson(String slug) {
            return lessons.stream().filter(lesson -> lesson.slug().equals(slug)).findFirst();
        }

        public Optional<Lesson> lesson(LessonKey key) {
            return lessons.stream().filter(lesson -> lesson.key().equals(key)).findFirst();
        }
    }

    public TrainingModule {
        skills = List.copyOf(skills);
        requires = List.copyOf(requires);
        editions = Map.copyOf(editions);
    }

    public boolean isActive() {
        return status == Status.ACTIVE;
    }

    /** The edition in this language or its stand-in; a module without any edition never enters a curriculum. */
    public Edition edition(Language language) {
        for (Language candidate : language.withFallbacks()) {
            Edition edition = editions.get(candidate);
            if (edition != null) {
                return edition;
            }
        }
        throw new IllegalStateException("module " + slug + " has no edition");
    }
}
