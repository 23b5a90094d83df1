package org.camtay.content.checks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.Attributes;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.SourceFile;
import org.camtay.grammar.YamlValue;

/** A value is not one of those that its field allows. */
final class InvalidValue implements ContentCheck {
    private static final List<String> STATUS = List.of("draft", "published", "retired");
    private static final List<String> ON_OFFER = List.of("draft", "active", "retired");
    private static final List<String> CONFIDENCE = List.of("V", "V2", "L", "S", "G");
    private static final List<String> SCOPE = List.of("national", "province", "ward");
    private static final List<String> MATCH = List.of("case", "tone-place", "missing-tone");
    private static final int POINTS = 52;
    private static final int LONGEST = 600;
    private static final int WIDEST = 2000;

    @Override
    public String id() {
        return "C07";
    }

    @Override
    public String summary() {
        return "A value is not one of those that its field allows.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        Stream<Finding> documents = tree.documents().stream().flatMap(document -> front(document.file()));
        Stream<Finding> questions =
                tree.quizzes().flatMap(quiz -> quiz.items().stream().flatMap(item -> question(quiz.file(), item)));
        Stream<Finding> pictures = tree.documents().stream()
                .flatMap(document -> document.pictures().stream()
                        .flatMap(picture -> each(
                                document.file(), picture.attributes(), "width", value -> isNumber(value, WIDEST))));
        return Stream.of(documents, questions, pictures, entries(tree)).flatMap(found -> found);
    }

    private Stream<Finding> front(SourceFile file) {
        YamlValue.Fields front = file.front();
        return Stream.of(
                        each(file, front, "minutes", value -> isNumber(value, LONGEST)),
                        each(file, front, "status", STATUS::contains),
                        each(file, front, "covers", InvalidValue::isPoint))
                .flatMap(found -> found);
    }

    private static boolean isNumber(String value, int largest) {
        return value.length() <= 4
                && value.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(value) >= 1
                && Integer.parseInt(value) <= largest;
    }

    private static boolean isPoint(String value) {
        return value.length() > 1 && value.startsWith("S") && isNumber(value.substring(1), POINTS);
    }

    private Stream<Finding> entries(ContentTree tree) {
        return Stream.of(
                        each(tree, "catalogue.yaml", "modules", "status", ON_OFFER::contains),
                        each(tree, "rules.yaml", "rules", "confidence", CONFIDENCE::contains),
                        each(tree, "rules.yaml", "rules", "scope", SCOPE::contains),
                        each(tree, "rules.yaml", "rules", "valid_from", InvalidValue::isDate),
                        each(tree, "rules.yaml", "rules", "valid_to", InvalidValue::isDate),
                        each(tree, "rules.yaml", "rules", "checked_on", InvalidValue::isDate))
                .flatMap(found -> found);
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private Stream<Finding> each(ContentTree tree, String path, String list, String key, Predicate<String> allowed) {
        return tree.source(path).stream()
                .flatMap(file -> tree.entries(path, list).stream().flatMap(entry -> each(file, entry, key, allowed)));
    }

    private Stream<Finding> each(SourceFile file, YamlValue.Fields fields, String key, Predicate<String> allowed) {
        return fields.texts(key).stream()
                .filter(text -> !text.text().isBlank() && !allowed.test(text.text()))
                .map(text -> finding(file, text.at(), key, text.text()));
    }

    private Stream<Finding> question(SourceFile file, QuizItem item) {
        return Stream.of(
                        each(file, item.head(), "difficulty", value -> isNumber(value, 3)),
                        each(file, item.head(), "use", List.of("final", "check")::contains),
                        each(file, item.head(), "status", STATUS::contains),
                        each(file, item.settings(), "data-randomize", List.of("true", "false")::contains),
                        each(file, item.settings(), "data-quiz", List.of("order", "viewpoints")::contains),
                        each(
                                file,
                                item.settings(),
                                "data-match",
                                value -> MATCH.containsAll(List.of(value.split(" +", -1)))))
                .flatMap(found -> found);
    }

    private Stream<Finding> each(SourceFile file, Attributes attributes, String key, Predicate<String> allowed) {
        return attributes.attribute(key).stream()
                .filter(pair -> !allowed.test(pair.value()))
                .map(pair -> finding(file, pair.at(), key, pair.value()));
    }
}
