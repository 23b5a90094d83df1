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
                .flatMap(document -> document.links().stream()
                        .filter(link -> link.scheme().equals("rule"))
                        .flatMap(link -> tree.register().rule(link.name()).stream()
                                .filter(rule -> isNumber(rule.value())
                                        && !Numbers.in(link.text()).contains(rule.value()))
                                .map(rule ->
                                        finding(document.file(), link.at(), link.text(), rule.value(), rule.code()))));
    }

    private static boolean isNumber(String value) {
        return Numbers.in(value).contains(value);
    }
}
