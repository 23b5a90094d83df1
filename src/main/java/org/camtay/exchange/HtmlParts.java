package org.camtay.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Lists, tables and code of HTML as lines of Markdown; {@code inside} gives the words of an element on one line. */
final class HtmlParts {
    private static final int DEEPEST_LIST = 4;
    private static final int MOST_OPEN = 1_000;
    private static final Set<String> LISTS = Set.of("ul", "ol");

    private HtmlParts() {}

    /** Names of elements, with a space between two. */
    static Set<String> names(String list) {
        return Set.of(list.split(" ", -1));
    }

    /** What is nested beyond all sense would take the parser long: of it only the words are read. */
    static Element body(String html, Tally tally) {
        int depth = 0;
        int deepest = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            boolean closes = html.startsWith("</", at);
            depth = Math.max(0, depth + (closes ? -1 : 1));
            deepest = Math.max(deepest, depth);
        }
        if (deepest <= MOST_OPEN) {
            return Jsoup.parseBodyFragment(html).body();
        }
        tally.deep();
        Element body = new Element("body");
        body.appendText(RawHtml.without(html, (name, _) -> {}));
        return body;
    }

    static List<String> list(Element list, Function<Element, String> inside) {
        List<String> lines = new ArrayList<>();
        addItems(list, "", 1, lines, inside);
        return lines;
    }

    private static void addItems(
            Element list, String indent, int level, List<String> lines, Function<Element, String> inside) {
        int number = 1;
        for (Element item : list.children()) {
            List<Element> inner = new ArrayList<>();
            for (Element child : List.copyOf(item.children())) {
                if (level < DEEPEST_LIST && LISTS.contains(child.normalName())) {
                    inner.add(child);
                    child.remove();
                }
            }
            String words = PlainText.lineStarts(inside.apply(item));
            String bullet = list.normalName().equals("ol") ? number++ + ". " : "- ";
            if (!words.isEmpty()) {
                lines.add(indent + bullet + words);
            }
            String deeper = indent + " ".repeat(bullet.length());
            inner.forEach(child -> addItems(child, deeper, level + 1, lines, inside));
        }
    }

    /** The cells of each row that is the table's own. */
    static List<List<String>> rows(Element table, Function<Element, String> inside) {
        return table.children().stream()
                .flatMap(child -> child.normalName().equals("tr")
                        ? Stream.of(child)
                        : child.children().stream()
                                .filter(row -> row.normalName().equals("tr")))
                .map(row -> row.children().stream().map(inside).toList())
                .filter(cells -> !cells.isEmpty())
                .toList();
    }

    static List<String> table(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        rows.forEach(cells -> {
            lines.add("| " + String.join(" | ", cells) + " |" + "  |".repeat(width - cells.size()));
            if (lines.size() == 1) {
                lines.add("|" + "---|".repeat(width));
            }
        });
        return lines;
    }

    static String codeSpan(String words) {
        String text = PlainText.line(words);
        if (text.isEmpty() || text.contains("``") || text.contains("<!")) {
            return PlainText.inline(text);
        }
        return text.contains("`") ? "`` " + text + " ``" : "`" + text + "`";
    }

    static String codeBlock(String words) {
        String fence = words.contains("```") ? "~~~" : "```";
        return fence + "\n" + words + "\n" + fence;
    }

    /** An address with nothing in it that could end a link. */
    static String address(String target) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c <= ' ' || "()<>\"'\\`|{}[]*_".indexOf(c) >= 0) {
                safe.append('%').append("%02X".formatted((int) c));
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }
}
