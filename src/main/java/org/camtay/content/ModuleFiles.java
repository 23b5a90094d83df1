package org.camtay.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    public Optional<EditionFiles> edition(Language language) {
        return Optional.ofNullable(editions.get(language));
    }

    public String path() {
        return "modules/" + slug + "/module.yaml";
    }
}
