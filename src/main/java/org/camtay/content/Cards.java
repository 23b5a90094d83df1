package org.camtay.content;

import static org.camtay.grammar.MarkdownHtml.escape;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The small cards behind links to rules and terms; all text in them is escaped. */
record Cards(Register register, Language language) {

    Optional<String> rule(String code, String id) {
        return register.rule(code).map(rule -> rule(rule, id));
    }

    private String rule(Register.Rule rule, String id) {
        Words words = Words.of(language);
        StringBuilder card = new StringBuilder("<aside class=\"rule-card\" role=\"note\" id=\"" + escape(id) + "\">");
        paragraph(card, "rule-statement", rule.statement().in(language));
        paragraph(card, "rule-source", words.text("rule.source", rule.source().in(language)));
        paragraph(card, "rule-scope", scope(rule, words));
        card.append("<p><span class=\"chip\">")
                .append(escape(words.text("standing." + rule.standing().name().toLowerCase(Locale.ROOT))))
                .append("</span></p></aside>");
        return card.toString();
    }

    private String scope(Register.Rule rule, Words words) {
        String scope =
                words.text("rule.scope", words.find("scope." + rule.scope()).orElse(rule.scope()));
        String from = rule.validFrom()
                .map(day -> " · " + words.text("rule.from", day(day)))
                .orElse("");
        String to = rule.validTo()
                .map(day -> " · " + words.text("rule.to", day(day)))
                .orElse("");
        return scope + from + to;
    }

    private String day(LocalDate date) {
        String pattern = switch (language) {
            case VI -> "d/M/yyyy";
            case EN -> "d MMMM yyyy";
            case CS -> "d. M. yyyy";
        };
        return date.format(DateTimeFormatter.ofPattern(pattern, Locale.of(language.tag())));
    }

    Optional<String> term(String term, String id) {
        return register.term(term).map(found -> term(found, id));
    }

    private String term(Register.Term term, String id) {
        Language other = language == Language.VI ? Language.EN : Language.VI;
        StringBuilder card = new StringBuilder("<aside class=\"term-card\" role=\"note\" id=\"" + escape(id) + "\">");
        paragraph(card, "term-name", term.name().in(language));
        paragraph(card, "term-meaning", term.meaning().in(language));
        card.append("<p class=\"term-other\" lang=\"" + other.tag() + "\">")
                .append(escape(term.name().in(other)))
                .append("</p></aside>");
        return card.toString();
    }

    /** The text of a footnote, rendered and safe already. */
    static String footnote(String html, String id) {
        return "<aside class=\"footnote-card\" role=\"note\" id=\"" + escape(id) + "\">" + html + "</aside>";
    }

    private static void paragraph(StringBuilder card, String style, String text) {
        if (!text.isBlank()) {
            card.append("<p class=\"" + style + "\">").append(escape(text)).append("</p>");
        }
    }
}
