package org.camtay.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Reads the words of a line of HTML; dots that were typed as room to write become blanks. */
record Words(Function<String, Optional<Integer>> marks) {
    private static final Pattern DOTS = Pattern.compile("…{2,}|\\.{5,}");
    private static final int DOTS_OF_ONE = 3;
    private static final String SPACES = "[ \\n]+";

    static List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The words of a card, each of its paragraphs as a sentence. */
    static String text(Element card) {
        StringBuilder text = new StringBuilder();
        for (Element part : elements(card)) {
            String sentence = part.getTextContent().replaceAll(SPACES, " ").strip();
            text.append(text.isEmpty() ? "" : " ").append(sentence).append(sentence.endsWith(".") ? "" : ".");
        }
        return text.isEmpty() ? card.getTextContent().strip() : text.toString();
    }

    List<Inline> of(Element element) {
        return of(element, false);
    }

    List<Inline> of(Element element, boolean bold) {
        List<Inline> found = new ArrayList<>();
        children(element, bold, false, found);
        return found;
    }

    private void children(Element element, boolean bold, boolean italic, List<Inline> found) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            add(node, bold, italic, found);
        }
    }

    void add(Node node, boolean bold, boolean italic, List<Inline> found) {
        if (node instanceof Text text) {
            addText(text.getData().replaceAll(SPACES, " "), bold, italic, found);
        } else if (node instanceof Element element) {
            add(element, bold, italic, found);
        }
    }

    private void add(Element element, boolean bold, boolean italic, List<Inline> found) {
        switch (element.getTagName()) {
            case "br" -> found.add(new Inline.Break());
            case "img" -> addText(element.getAttribute("alt"), bold, true, found);
            case "strong" -> children(element, true, italic, found);
            case "em" -> children(element, bold, true, found);
            case "span" -> {
                if (element.getAttribute("data-field").isEmpty()) {
                    children(element, bold, italic, found);
                } else {
                    found.add(blank(element, bold));
                }
            }
            case "a" -> {
                boolean footnote = element.getAttribute("class").equals("footnote-link");
                if (!footnote) {
                    children(element, bold, italic, found);
                }
                String address = element.getAttribute("href");
                if (address.startsWith("#")) {
                    marks.apply(address.substring(1)).map(Inline.Mark::new).ifPresent(found::add);
                }
            }
            default -> children(element, bold, italic, found);
        }
    }

    private static Inline.Blank blank(Element field, boolean bold) {
        return new Inline.Blank(
                field.getAttribute("data-field"),
                field.getAttribute("class").contains("repeated"),
                field.getAttribute("title"),
                width(field.getTextContent()),
                bold);
    }

    private static void addText(String text, boolean bold, boolean italic, List<Inline> found) {
        Matcher dots = DOTS.matcher(text);
        int from = 0;
        while (dots.find()) {
            addWords(text.substring(from, dots.start()), bold, italic, found);
            found.add(new Inline.Blank("", false, "", width(dots.group()), false));
            from = dots.end();
        }
        addWords(text.substring(from), bold, italic, found);
    }

    private static void addWords(String text, boolean bold, boolean italic, List<Inline> found) {
        if (!text.isEmpty()) {
            found.add(new Inline.Text(text, bold, italic));
        }
    }

    /** The dots that the author drew. */
    private static int width(String drawn) {
        int dots =
                drawn.codePoints().map(point -> point == '…' ? DOTS_OF_ONE : 1).sum();
        return Math.max(DOTS_OF_ONE, dots);
    }

    /** Without spaces at the ends and after line ends. */
    static List<Inline> trimmed(List<Inline> words) {
        List<Inline> trimmed = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Inline word = words.get(i);
            if (word instanceof Inline.Text text) {
                boolean starts = i == 0 || words.get(i - 1) instanceof Inline.Break;
                boolean ends = i == words.size() - 1 || words.get(i + 1) instanceof Inline.Break;
                String inner = starts ? text.text().stripLeading() : text.text();
                inner = ends ? inner.stripTrailing() : inner;
                if (!inner.isEmpty()) {
                    trimmed.add(new Inline.Text(inner, text.bold(), text.italic()));
                }
            } else {
                trimmed.add(word);
            }
        }
        return trimmed;
    }
}
