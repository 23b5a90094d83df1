package org.camtay.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camtay.grammar.MarkdownSource;
import org.camtay.grammar.QuizSource;
import org.camtay.grammar.SourceFile;
import org.camtay.grammar.YamlValue;

/** Puts a curriculum together; what has errors is left out, what has not changed is not rendered again. */
final class CurriculumBuilder {
    private final ContentTree tree;
    private final Set<String> broken;
    private final Rendering rendering;

    private CurriculumBuilder(Built before, ContentTree tree, Set<String> broken) {
        this.tree = tree;
        this.broken = broken;
        this.rendering = new Rendering(tree, before.rendered());
    }

    /** What was built, with the rendered parts by their key for the next time. */
    record Built(Curriculum curriculum, Map<String, Object> rendered, List<String> leftOut) {
        static final Built NOTHING = new Built(Curriculum.EMPTY, Map.of(), List.of());
    }

    /** @param broken paths of files that cannot be offered */
    static Built build(Built before, ContentTree tree, Set<String> broken) {
        return new CurriculumBuilder(before, tree, broken).build();
    }

    private Built build() {
        List<String> leftOut = new ArrayList<>();
        if (isBroken("catalogue.yaml") || isBroken("skills.yaml")) {
            leftOut.add("catalogue.yaml");
            return new Built(Curriculum.EMPTY, rendering.before(), leftOut);
        }
        List<TrainingModule> modules = new ArrayList<>();
        for (YamlValue.Fields entry : tree.entries("catalogue.yaml", "modules")) {
            String slug = entry.text("slug").orElse("");
            TrainingModule.Status status = status(entry);
            if (status != TrainingModule.Status.DRAFT) {
                module(slug, status, entry).ifPresentOrElse(modules::add, () -> leftOut.add("modules/" + slug));
            }
        }
        Curriculum curriculum = new Curriculum(
                tree.revision(),
                modules,
                paths(modules),
                skills(),
                targets(),
                Curriculum.SkillAims.of(tree),
                tree.register().values(),
                templates());
        return new Built(curriculum, rendering.kept(), leftOut);
    }

    private boolean isBroken(String path) {
        return broken.contains(path);
    }

    private static TrainingModule.Status status(YamlValue.Fields entry) {
        return switch (entry.text("status").orElse("draft")) {
            case "active" -> TrainingModule.Status.ACTIVE;
            case "retired" -> TrainingModule.Status.RETIRED;
            default -> TrainingModule.Status.DRAFT;
        };
    }

    private Optional<TrainingModule> module(String slug, TrainingModule.Status status, YamlValue.Fields entry) {
        Optional<ModuleFiles> files = tree.module(slug);
        Optional<UUID> id = files.flatMap(ModuleFiles::facts).flatMap(CurriculumBuilder::id);
        if (files.isEmpty() || id.isEmpty() || isBroken(files.get().path())) {
            return Optional.empty();
        }
        ModuleKey key = new ModuleKey(id.get());
        Map<Language, TrainingModule.Edition> editions = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            edition(files.get(), language, key).ifPresent(edition -> editions.put(language, edition));
        }
        if (editions.isEmpty()) {
            return Optional.empty();
        }
        YamlValue.Fields facts = tree.yaml(files.get().path());
        return Optional.of(new TrainingModule(
                key,
                slug,
                status,
                LocalizedText.of(facts, "title"),
                LocalizedText.of(facts, "summary"),
                facts.texts("skills").stream().map(YamlValue.Text::text).toList(),
                minutes(editions),
                keys(entry.texts("requires")),
                editions));
    }

    private static int minutes(Map<Language, TrainingModule.Edition> editions) {
        return editions.values().stream()
                .mapToInt(edition ->
                        edition.lessons().stream().mapToInt(Lesson::minutes).sum())
                .max()
                .orElse(0);
    }

    private List<ModuleKey> keys(List<YamlValue.Text> slugs) {
        return slugs.stream()
                .flatMap(slug -> tree.module(slug.text()).stream())
                .flatMap(module -> module.facts().stream())
                .flatMap(facts -> id(facts).stream())
                .map(ModuleKey::new)
                .toList();
    }

    static Optional<UUID> id(SourceFile file) {
        try {
            return file.front().text("id").map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The edition as it stands in the files now; empty when it has errors or is not there. */
    private Optional<TrainingModule.Edition> edition(ModuleFiles module, Language language, ModuleKey key) {
        String folder = "modules/" + module.slug() + "/" + language.tag() + "/";
        Optional<ModuleFiles.EditionFiles> files = module.edition(language);
        if (files.isEmpty() || broken.stream().anyMatch(path -> path.startsWith(folder))) {
            return Optional.empty();
        }
        List<Lesson> lessons = new ArrayList<>();
        for (MarkdownSource lesson : files.get().lessons()) {
            if (!tree.isDraft(lesson.file().path())) {
                id(lesson.file()).ifPresent(id -> lessons.add(lesson(lesson, new LessonKey(id), key, module.slug())));
            }
        }
        if (lessons.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TrainingModule.Edition(
                language,
                lessons,
                files.get()
                        .quiz()
                        .map(quiz -> quiz(quiz, key, language, module.slug()))
                        .orElseGet(() -> Quiz.none(language))));
    }

    private Lesson lesson(MarkdownSource source, LessonKey key, ModuleKey module, String slug) {
        Language language = Language.ofFile(source.file()).orElse(Language.VI);
        return rendering.of(
                source.file(),
                slug,
                Lesson.class,
                () -> LessonBuilder.lesson(source, key, module, language, new ContentLinks(tree, language, slug, "")));
    }

    private Quiz quiz(QuizSource source, ModuleKey key, Language language, String slug) {
        return rendering.of(
                source.file(), slug, Quiz.class, () -> new QuizBuilder(tree, source, key, language, slug).quiz());
    }

    private Map<String, List<ModuleKey>> paths(List<TrainingModule> modules) {
        Set<ModuleKey> offered = new HashSet<>(modules.stream()
                .filter(TrainingModule::isActive)
                .map(TrainingModule::key)
                .toList());
        Map<String, List<ModuleKey>> paths = new LinkedHashMap<>();
        for (YamlValue.Fields path : tree.entries("catalogue.yaml", "paths")) {
            path.text("role")
                    .ifPresent(role -> paths.put(
                            role,
                            keys(path.texts("modules")).stream()
                                    .filter(offered::contains)
                                    .toList()));
        }
        return paths;
    }

    private Map<String, LocalizedText> skills() {
        Map<String, LocalizedText> skills = new LinkedHashMap<>();
        for (YamlValue.Fields skill : tree.entries("skills.yaml", "skills")) {
            skill.text("id").ifPresent(id -> skills.put(id, LocalizedText.of(skill, "name")));
        }
        return skills;
    }

    /** What a skill's lessons aim at, by the code of the indicator: {@code targets: [delegation 1/2]}. */
    private Map<String, String> targets() {
        Map<String, String> targets = new LinkedHashMap<>();
        for (YamlValue.Fields skill : tree.entries("skills.yaml", "skills")) {
            for (YamlValue.Text target : skill.texts("targets")) {
                String[] words = target.text().strip().split(" +", 2);
                if (words.length == 2) {
                    targets.put(words[0], words[1]);
                }
            }
        }
        return targets;
    }

    private List<Template> templates() {
        List<Template> templates = new ArrayList<>();
        for (MarkdownSource source : tree.documents()) {
            if (source.file().path().startsWith("templates/")) {
                template(source).ifPresent(templates::add);
            }
        }
        return templates;
    }

    private Optional<Template> template(MarkdownSource source) {
        Language language = Language.ofFile(source.file()).orElse(Language.VI);
        String slug = source.file().path().split("/", -1)[1];
        if (isBroken(source.file().path()) || tree.isDraft(source.file().path())) {
            return Optional.empty();
        }
        return Optional.of(rendering.of(
                source.file(),
                slug,
                Template.class,
                () -> new Template(
                        slug,
                        language,
                        source.file().front().text("title").orElse(""),
                        LessonBuilder.prose(source, language, new ContentLinks(tree, language, "", "")))));
    }
}
