package org.camtay.content.checks;

import java.util.List;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.content.Language;
import org.camtay.content.ModuleFiles;
import org.camtay.content.Register;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;
import org.camtay.grammar.SourceFile;
import org.camtay.grammar.YamlValue;

/** A field names a skill, rule, lesson or module that does not exist. */
final class UnknownReference implements ContentCheck {
    @Override
    public String id() {
        return "C11";
    }

    @Override
    public String summary() {
        return "A field names a skill, rule, lesson or module that does not exist.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return Stream.of(skills(tree), questions(tree), catalogue(tree)).flatMap(found -> found);
    }

    private Stream<Finding> skills(ContentTree tree) {
        return tree.sources().stream()
                .filter(file -> FileKind.of(tree, file.path()).isPresent())
                .flatMap(file -> named(file, file.front(), "skills", "@skill", tree.skills()));
    }

    private Stream<Finding> catalogue(ContentTree tree) {
        List<String> modules = tree.modules().stream().map(ModuleFiles::slug).toList();
        return tree.source("catalogue.yaml").stream()
                .flatMap(file -> Stream.concat(
                        tree.entries("catalogue.yaml", "modules").stream()
                                .flatMap(entry -> Stream.concat(
                                        named(file, entry, "slug", "@module", modules),
                                        named(file, entry, "requires", "@module", modules))),
                        tree.entries("catalogue.yaml", "paths").stream()
                                .flatMap(entry -> named(file, entry, "modules", "@module", modules))));
    }

    private Stream<Finding> named(
            SourceFile file, YamlValue.Fields fields, String key, String word, List<String> known) {
        return fields.texts(key).stream()
                .filter(text -> !text.text().isBlank() && !known.contains(text.text()))
                .map(text -> finding(file, text.at(), Nearest.wording(word, text.text(), known)));
    }

    private Stream<Finding> questions(ContentTree tree) {
        List<String> rules =
                tree.register().rules().stream().map(Register.Rule::code).toList();
        return tree.quizzes().flatMap(quiz -> {
            List<String> lessons = lessons(tree, quiz);
            return quiz.items().stream()
                    .flatMap(item -> Stream.of(
                                    named(quiz, item, "skill", "@skill", tree.skills()),
                                    named(quiz, item, "rule", "@rule", rules),
                                    named(quiz, item, "read", "@lesson", lessons))
                            .flatMap(found -> found));
        });
    }

    private static List<String> lessons(ContentTree tree, QuizSource quiz) {
        return tree.moduleOf(quiz.file().path())
                .flatMap(module -> Language.ofFile(quiz.file()).flatMap(module::edition))
                .map(edition ->
                        edition.lessons().stream().map(ContentTree::slug).toList())
                .orElse(List.of());
    }

    private Stream<Finding> named(QuizSource quiz, QuizItem item, String key, String word, List<String> known) {
        return item.head().attribute(key).stream()
                .filter(pair -> !known.contains(pair.value()))
                .map(pair -> finding(quiz.file(), pair.at(), Nearest.wording(word, pair.value(), known)));
    }
}
