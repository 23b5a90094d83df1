package org.camtay.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camtay.grammar.Position;
import org.camtay.grammar.SourceFile;
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
     * @param scope {@code national}, {@code province} or {@code ward}
     * @param place the province or ward for which a local rule was made; empty for a national one
     * @param unit code of the unit of this installation for which a local rule is in force; empty when it is shown as an
     *     example of another place only
     * @param validFrom first day; empty when not known
     * @param validTo last day; empty while it is in force
     */
    public record Rule(
            String code,
            LocalizedText statement,
            String value,
            String scope,
            LocalizedText place,
            String unit,
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
                    LocalizedText.of(fields, "place"),
                    fields.text("unit").orElse(""),
                    date(fields, "valid_from"),
                    date(fields, "valid_to"),
                    LocalizedText.of(fields, "source"),
                    standing(fields),
                    fields.at());
        }

        public boolean isNational() {
            return scope.equals("national");
        }

        /** What a reader is told about it. */
        public RuleWords words(Language language) {
            Words words = Words.of(language);
            String kind = words.find("scope." + scope).orElse(scope);
            String where = place.in(language);
            return new RuleWords(
                    statement.in(language),
                    words.text("rule.source", source.in(language)),
                    words.text("rule.scope", where.isBlank() ? kind : kind + " (" + where + ")")
                            + validity(words, "rule.from", validFrom, language)
                            + validity(words, "rule.to", validTo, language),
                    words.text("standing." + standing.name().toLowerCase(Locale.ROOT)));
        }

        private static String validity(Words words, String key, Optional<LocalDate> day, Language language) {
            return day.map(date -> " · " + words.text(key, date.format(language.days())))
                    .orElse("");
        }

        /** Whether it is in force on this day; an unknown first day lies in the past. */
        public boolean isInForce(LocalDate day) {
            return validFrom.filter(day::isBefore).isEmpty()
                    && validTo.filter(day::isAfter).isEmpty();
        }

        /**
         * Whether it binds a cell.
         *
         * @param units codes of the cell and of the units above it
         */
        boolean binds(Collection<String> units) {
            return isNational() || units.contains(unit);
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

    /**
     * A rule in sentences of one language.
     *
     * @param scope for whom and for which time it was made
     * @param standing how far one may rely on it
     */
    public record RuleWords(String statement, String source, String scope, String standing) {}

    /**
     * A place in the content that relies on a rule.
     *
     * @param text the words of a link; empty where only the code stands
     */
    public record Citation(String code, SourceFile file, Position at, String text) {}

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
        rules.entries("rules")
                .forEach(entry -> entry.text("code").ifPresent(code -> readRules.add(Rule.of(code, entry))));
        terms.entries("terms").forEach(entry -> entry.text("id").ifPresent(id -> readTerms.add(Term.of(id, entry))));
        return new Register(readRules, readTerms);
    }

    static Optional<LocalDate> date(YamlValue.Fields fields, String key) {
        try {
            return fields.text(key).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The rules that bind a cell on a day, in the order of the register.
     *
     * @param units codes of the cell and of the units above it; empty for what is in force in the whole country
     */
    public List<Rule> inForce(LocalDate day, Collection<String> units) {
        return rules.stream()
                .filter(rule -> rule.isInForce(day) && rule.binds(units))
                .toList();
    }

    public Optional<Rule> rule(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    public Optional<Term> term(String id) {
        return terms.stream().filter(term -> term.id().equals(id)).findFirst();
    }
}
