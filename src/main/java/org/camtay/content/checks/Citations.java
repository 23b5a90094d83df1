package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentTree;
import org.camtay.content.Register;
import org.camtay.grammar.MarkdownSource;
import org.camtay.grammar.QuizSource;
import org.camtay.grammar.SourceFile;
import org.camtay.grammar.YamlValue;

/** Every place in the content that relies on a rule of the register. */
public final class Citations {
    private static final String REGISTER = "rules.yaml";
    private static final String RULE = "rule";

    private Citations() {}

    /** Links of texts, rules of questions, and rules that YAML files name; not what is retired. */
    public static Stream<Register.Citation> of(ContentTree tree) {
        return Stream.of(
                        tree.documents().stream().flatMap(Citations::links),
                        tree.quizzes().flatMap(Citations::questions),
                        tree.sources().stream()
                                .filter(file -> file.path().endsWith(".yaml")
                                        && !file.path().equals(REGISTER))
                                .flatMap(file -> named(file, file.front())))
                .flatMap(found -> found);
    }

    /** The links to rules in the text of a file. */
    static Stream<Register.Citation> links(MarkdownSource document) {
        return document.links().stream()
                .filter(link -> link.scheme().equals(RULE))
                .map(link -> new Register.Citation(link.name(), document.file(), link.at(), link.text()));
    }

    private static Stream<Register.Citation> questions(QuizSource quiz) {
        return quiz.items().stream()
                .filter(item -> !item.isRetired())
                .flatMap(item -> item.head().attribute(RULE).stream())
                .map(rule -> new Register.Citation(rule.value(), quiz.file(), rule.at(), ""));
    }

    private static Stream<Register.Citation> named(SourceFile file, YamlValue value) {
        return switch (value) {
            case YamlValue.Text _ -> Stream.empty();
            case YamlValue.Items items -> items.items().stream().flatMap(item -> named(file, item));
            case YamlValue.Fields fields ->
                Stream.concat(
                        Stream.of(RULE, "rules")
                                .flatMap(key -> fields.texts(key).stream())
                                .map(code -> new Register.Citation(code.text(), file, code.at(), "")),
                        fields.fields().stream().flatMap(field -> named(file, field.value())));
        };
    }
}
