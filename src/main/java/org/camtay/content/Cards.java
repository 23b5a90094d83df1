package org.camtay.content;

import static org.camtay.grammar.MarkdownHtml.escape;

import java.util.Optional;

/** The small cards behind links to rules and terms; all text in them is escaped. */
record Cards(Register register, Language language) {

    Optional<String> rule(String code, String id) {
        return register.rule(code).map(rule -> rule(rule, id));
    }

    private String rule(Register.Rule rule, String id) {
        Register.RuleWords words = rule.words(language);
        StringBuilder card = new StringBuilder("<aside class=\"rule-card\" role=\"note\" id=\"" + escape(id) + "\">");
        paragraph(card, "rule-statement", words.statement());
        paragraph(card, "rule-source", words.source());
        paragraph(card, "rule-scope", words.scope());
        card.append("<p><span class=\"chip\">").append(escape(words.standing())).append("</span></p></aside>");
        return card.toString();
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
