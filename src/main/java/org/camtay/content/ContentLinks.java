package org.camtay.content;

import static org.camtay.grammar.MarkdownHtml.escape;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camtay.grammar.ImageSize;
import org.camtay.grammar.MarkdownHtml;
import org.camtay.grammar.MarkdownHtml.Anchor;
import org.camtay.grammar.MarkdownHtml.Links;
import org.camtay.grammar.MarkdownHtml.Picture;

/** Turns the links of one text into addresses, and collects the cards that its links open. */
final class ContentLinks implements Links {
    private static final int MAX_NAME = 100;

    private final ContentTree tree;
    private final Cards cards;
    private final String module;
    private final String suffix;
    private final Map<String, Integer> uses = new LinkedHashMap<>();
    private final Set<String> inSection = new LinkedHashSet<>();
    private final StringBuilder waiting = new StringBuilder();

    /** The small cards behind links to rules and terms; all text in them is escaped. */
    private record Cards(Register register, Language language) {

        Optional<String> rule(String code, String id) {
            return register.rule(code).map(rule -> rule(rule, id));
        }

        private String rule(Register.Rule rule, String id) {
            Register.RuleWords words = rule.words(language);
            StringBuilder card =
                    new StringBuilder("<aside class=\"rule-card\" role=\"note\" id=\"" + escape(id) + "\">");
            paragraph(card, "rule-statement", words.statement());
            paragraph(card, "rule-source", words.source());
            paragraph(card, "rule-scope", words.scope());
            card.append("<p><span class=\"chip\">")
                    .append(escape(words.standing()))
                    .append("</span></p></aside>");
            return card.toString();
        }

        Optional<String> term(String term, String id) {
            return register.term(term).map(found -> term(found, id));
        }

        private String term(Register.Term term, String id) {
            Language other = language == Language.VI ? Language.EN : Language.VI;
            StringBuilder card =
                    new StringBuilder("<aside class=\"term-card\" role=\"note\" id=\"" + escape(id) + "\">");
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

    /** For a text of this module; a template has none. The owner keeps the ids of several texts on one page apart. */
    ContentLinks(ContentTree tree, Language language, String module, String owner) {
        this.tree = tree;
        this.cards = new Cards(tree.register(), language);
        this.module = module;
        this.suffix = owner.isEmpty() ? "" : "-" + owner;
    }

    /** From here on, a rule or term that was explained before gets a new card. */
    void nextSection() {
        inSection.clear();
    }

    /** The cards of the links written since the last call, as HTML; may be empty. */
    String takeCards() {
        String html = waiting.toString();
        waiting.setLength(0);
        return html;
    }

    @Override
    public Optional<Anchor> anchor(String target) {
        int colon = target.indexOf(':');
        String scheme = colon < 0 ? "" : target.substring(0, colon).toLowerCase(Locale.ROOT);
        String name = target.substring(colon + 1);
        return switch (scheme) {
            case "rule", "term" -> card(scheme, name);
            case "lesson" -> isPath(name) ? page("modules/" + name) : Optional.empty();
            case "template" -> isPath(name) ? page("templates/" + name) : Optional.empty();
            case "scenario" -> isPath(name) ? coming() : Optional.empty();
            case "field" -> Optional.of(field(name));
            case "http", "https" -> Optional.of(new Anchor("a", target, MarkdownHtml.OUTSIDE, "", ""));
            default -> Optional.empty();
        };
    }

    /** What cannot be opened yet says so. */
    private Optional<Anchor> coming() {
        return Optional.of(new Anchor(
                "span", "", "coming", "", " " + Words.of(cards.language()).text("link.coming")));
    }

    private static Optional<Anchor> page(String address) {
        return Optional.of(new Anchor("a", address, "", "", ""));
    }

    private Anchor field(String name) {
        String title = Words.of(cards.language()).find("field." + name).orElse(name);
        boolean repeated =
                Template.field(name).filter(Template.Field::isRepeated).isPresent();
        return new Anchor("span", "", repeated ? "field repeated" : "field", title, "", name);
    }

    private Optional<Anchor> card(String kind, String name) {
        boolean known = kind.equals("rule")
                ? tree.register().rule(name).isPresent()
                : tree.register().term(name).isPresent();
        if (!known) {
            return Optional.empty();
        }
        return opening(kind, name, id -> kind.equals("rule") ? cards.rule(name, id) : cards.term(name, id));
    }

    @Override
    public Optional<Anchor> footnote(String label, Supplier<String> html) {
        return opening("footnote", label, id -> Optional.of(Cards.footnote(html.get(), id)));
    }

    /** The link that opens a card; the card itself is written once in a section. */
    private Optional<Anchor> opening(String kind, String name, Function<String, Optional<String>> card) {
        String subject = kind + "-" + name;
        boolean first = inSection.add(subject);
        int use = first ? uses.merge(subject, 1, Integer::sum) : uses.getOrDefault(subject, 1);
        String id = subject.replace(' ', '-') + suffix + (use == 1 ? "" : "-" + use);
        if (first) {
            card.apply(id).ifPresent(waiting::append);
        }
        return Optional.of(new Anchor("a", "#" + id, kind + "-link", "", ""));
    }

    @Override
    public Optional<Picture> image(String target) {
        String name = mediaName(target);
        String path = "modules/" + module + "/media/" + name;
        if (!tree.files().contains(path) || !isPath(name)) {
            return Optional.empty();
        }
        ImageSize size = tree.files().bytes(path).map(ImageSize::of).orElse(ImageSize.UNKNOWN);
        return Optional.of(new Picture("media/" + module + "/" + name, size.width(), size.height()));
    }

    /** The file name in the media folder, whether written as {@code ../media/x.png} or {@code media/x.png}. */
    static String mediaName(String target) {
        String start = target.startsWith("../") ? target.substring(3) : target;
        return start.startsWith("media/") ? start.substring("media/".length()) : "?";
    }

    private static boolean isPath(String name) {
        return !name.isEmpty()
                && name.length() <= MAX_NAME
                && !name.contains("..")
                && name.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z')
                                || (c >= 'A' && c <= 'Z')
                                || (c >= '0' && c <= '9')
                                || c == '-'
                                || c == '_'
                                || c == '/'
                                || c == '.');
    }
}
