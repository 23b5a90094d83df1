package org.camtay.content;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camtay.grammar.MarkdownHtml;
import org.camtay.grammar.MarkdownHtml.Anchor;
import org.camtay.grammar.MarkdownHtml.Links;

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
            case "field" -> Optional.of(new Anchor("span", "", "field", fieldTitle(name)));
            case "http", "https" -> Optional.of(new Anchor("a", target, MarkdownHtml.OUTSIDE, ""));
            default -> Optional.empty();
        };
    }

    private static Optional<Anchor> page(String address) {
        return Optional.of(new Anchor("a", address, "", ""));
    }

    private String fieldTitle(String name) {
        return Words.of(cards.language()).find("field." + name).orElse(name);
    }

    private Optional<Anchor> card(String kind, String name) {
        String subject = kind + "-" + name;
        boolean known = kind.equals("rule")
                ? tree.register().rule(name).isPresent()
                : tree.register().term(name).isPresent();
        if (!known) {
            return Optional.empty();
        }
        boolean first = inSection.add(subject);
        int use = first ? uses.merge(subject, 1, Integer::sum) : uses.getOrDefault(subject, 1);
        String id = subject + suffix + (use == 1 ? "" : "-" + use);
        if (first) {
            Optional<String> html = kind.equals("rule") ? cards.rule(name, id) : cards.term(name, id);
            html.ifPresent(waiting::append);
        }
        return Optional.of(new Anchor("a", "#" + id, kind + "-link", ""));
    }

    @Override
    public Optional<String> image(String target) {
        String name = mediaName(target);
        return tree.files().contains("modules/" + module + "/media/" + name) && isPath(name)
                ? Optional.of("media/" + module + "/" + name)
                : Optional.empty();
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
