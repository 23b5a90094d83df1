package org.camtay.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camtay.grammar.Position;
import org.camtay.grammar.YamlValue;

/** The rules and terms that lessons, quizzes and templates refer to. */
public record Register(List<Rule> rules, List<Term> terms) {

    /** The values of all rules that have one, by code. */
    Map<String, String> values() {
        return rules.stream()
                .filter(rule -> !rule.value().isEmpty())
                .collect(Collectors.toMap(Rule::code, Rule::value, (first, _) -> first));
    }

    /** How far a reader may rely on a rule. */
    public enum Standing {
        /** Somebody compared it with the original, on a known day. */
        COMPARED,
        /** Read in the press or on an official site. */
        REPORTED,
        /** To be confirmed with the higher committee. */
        UNCONFIRMED
    }

    /**
     * A rule of the register.
     *
     * @param value the number or word that links to it must contain; may be empty
     * @param validFrom empty when not known
     */
    public record Rule(
            String code,
            LocalizedText statement,
            String value,
            String scope,
            Optional<LocalDate> validFrom,
            Optional<LocalDate> validTo,
            LocalizedText source,
            Standing standing,
            Position at) {

        static Rule of(String code, YamlValue.Fields fields) {
            return new Rule(
                    code,
                    LocalizedText.of(fields, "statement"),
                    fields.text("value").orElse(""),
                    fields.text("scope").orElse(""),
                    date(fields, "valid_from"),
                    date(fields, "valid_to"),
                    LocalizedText.of(fields, "source"),
                    standing(fields),
                    fields.at());
        }

        private static Standing standing(YamlValue.Fields fields) {
            if (fields.has("checked_by")
                    && fields.text("checked_by").isPresent()
                    && date(fields, "checked_on").isPresent()) {
                return Standing.COMPARED;
            }
            return fields.text("confidence").filter("V"::equals).isPresent() ? Standing.REPORTED : Standing.UNCONFIRMED;
        }
    }

    /** A word that must be understood and translated in one way. */
    public record Term(String id, LocalizedText name, LocalizedText meaning, Position at) {
        static Term of(String id, YamlValue.Fields fields) {
            return new Term(id, LocalizedText.of(fields), LocalizedText.of(fields, "meaning"), fields.at());
        }
    }

    public Register {
        rules = List.copyOf(rules);
        terms = List.copyOf(terms);
    }

    static Register of(YamlValue.Fields rules, YamlValue.Fields terms) {
        List<Rule> readRules = new ArrayList<>();
        List<Term> readTerms = new ArrayList<>();
        entries(rules, "rules")
                .forEach(entry -> entry.text("code").ifPresent(code -> readRules.add(Rule.of(code, entry))));
        entries(terms, "terms").forEach(entry -> entry.text("id").ifPresent(id -> readTerms.add(Term.of(id, entry))));
        return new Register(readRules, readTerms);
    }

    /** The mappings in the list under this key. */
    static List<YamlValue.Fields> entries(YamlValue.Fields root, String key) {
        return root.value(key).stream()
                .flatMap(value -> value instanceof YamlValue.Items items ? items.items().stream() : null)
                .filter(YamlValue.Fields.class::isInstance)
                .map(YamlValue.Fields.class::cast)
                .toList();
    }

    static Optional<LocalDate> date(YamlValue.Fields fields, String key) {
        try {
            return fields.text(key).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public Optional<Rule> rule(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    public Optional<Term> term(String id) {
        return terms.stream().filter(term -> term.id().equals(id)).findFirst();
    }
}
