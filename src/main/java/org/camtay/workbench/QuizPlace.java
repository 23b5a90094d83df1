package org.camtay.workbench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camtay.content.ContentFiles;
import org.camtay.content.ContentTree;
import org.camtay.content.Language;
import org.camtay.content.ModuleFiles;
import org.camtay.database.Home;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.SourceFile;
import org.camtay.grammar.YamlValue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The quiz of one module in one language. */
final class QuizPlace {

    @Option(names = "--content", paramLabel = "FOLDER", description = "The content folder.")
    private @Nullable Path content;

    @Option(
            names = "--edition",
            paramLabel = "vi|en|cs",
            description = "The language of the quiz; that of the messages when not given.")
    private @Nullable String edition;

    Path folder() {
        return content == null ? Home.folder("content") : content;
    }

    /** Empty when there is none of this name. */
    Optional<Language> language(ContentWords words) {
        return edition == null
                ? Optional.of(words.language())
                : Stream.of(Language.values())
                        .filter(language -> language.tag().equals(edition))
                        .findFirst();
    }

    String edition() {
        return String.valueOf(edition);
    }

    static String path(String module, Language language) {
        return "modules/" + module + "/" + language.tag() + "/quiz.md";
    }

    /** Ids of questions in all languages of a module. */
    static Set<String> ids(ContentTree tree, String module) {
        return Stream.of(Language.values())
                .flatMap(language -> tree.quiz(path(module, language)).stream())
                .flatMap(quiz -> quiz.items().stream())
                .map(QuizItem::id)
                .collect(Collectors.toSet());
    }

    /** The heading of a quiz that does not exist yet: the same id as in other languages. */
    static String front(ContentTree tree, ModuleFiles module, Language language, String newId) {
        String id = Stream.of(Language.values())
                .flatMap(other -> tree.quiz(path(module.slug(), other)).stream())
                .flatMap(quiz -> quiz.file().front().text("id").stream())
                .findFirst()
                .orElse(newId);
        String title = module.facts()
                .map(SourceFile::front)
                .flatMap(facts -> facts.fields("title").text(language.tag()))
                .orElse(module.slug());
        return "---\nid: " + id + "\ntitle: \"" + title.replace("\\", "\\\\").replace("\"", "\\\"")
                + "\"\nstatus: draft\n---\n";
    }

    /** The first skill of the module as a key of headings, or nothing. */
    static String skill(ModuleFiles module) {
        return module.facts().stream()
                .flatMap(facts -> facts.front().texts("skills").stream())
                .map(YamlValue.Text::text)
                .findFirst()
                .map(skill -> "skill=\"" + skill + "\"")
                .orElse("");
    }

    ContentFiles files() {
        return ContentFiles.folder(folder());
    }
}
