package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;

/** The text of a link to a rule does not contain the value of the register. */
final class RuleTextWithoutValue implements ContentCheck {
    @Override
    public String id() {
        return "C17";
    }

    @Override
    public String summary() {
        return "The text of a link to a rule does not contain the value of the register.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.documents().stream()
                .flatMap(Citations::links)
                .flatMap(citation -> tree.register().rule(citation.code()).stream()
                        .filter(rule -> isNumber(rule.value())
                                && !Numbers.in(citation.text()).contains(rule.value()))
                        .map(rule ->
                                finding(citation.file(), citation.at(), citation.text(), rule.value(), rule.code())));
    }

    private static boolean isNumber(String value) {
        return Numbers.in(value).contains(value);
    }
}
