package org.camtay.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.camtay.grammar.MarkdownSource;
import org.camtay.grammar.QuizSource;
import org.camtay.grammar.SourceFile;

/** One folder of {@code modules}; {@code facts} is its {@code module.yaml} when there is one. */
public record ModuleFiles(String slug, Optional<SourceFile> facts, Map<Language, EditionFiles> editions) {

    /** The files of one module in one language. */
    public record EditionFiles(Language language, List<MarkdownSource> lessons, Optional<QuizSource> quiz) {
        public EditionFiles {
            lessons = List.copyOf(lessons);
        }

        public Optional<MarkdownSource> lesson(String slug) {
            return lessons.stream()
                    .filter(lesson -> ContentTree.slug(lesson).equals(slug))
                    .findFirst();
        }
    }

    public ModuleFiles {
        editions = Map.copyOf(editions);
    }

    /** The module of this folder among all documents. */
    static ModuleFiles of(
            String slug,
            Optional<SourceFile> facts,
            SortedMap<String, MarkdownSource> documents,
            Function<String, Optional<QuizSource>> quizzes) {
        Map<Language, EditionFiles> editions = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String start = "modules/" + slug + "/" + language.tag() + "/";
            List<MarkdownSource> lessons = new ArrayList<>();
            documents.subMap(start, start + Character.MAX_VALUE).forEach((path, document) -> {
                if (isLessonName(path.substring(start.length()))) {
                    lessons.add(document);
                }
            });
            Optional<QuizSource> quiz = quizzes.apply(start + "quiz.md");
            if (!lessons.isEmpty() || quiz.isPresent()) {
                editions.put(language, new EditionFiles(language, lessons, quiz));
            }
        }
        return new ModuleFiles(slug, facts, editions);
    }

    private static boolean isLessonName(String name) {
        return name.matches("\\d\\d-[^/]+\\.md");
    }

    public Optional<EditionFiles> edition(Language language) {
        return Optional.ofNullable(editions.get(language));
    }

    public String path() {
        return "modules/" + slug + "/module.yaml";
    }
}
