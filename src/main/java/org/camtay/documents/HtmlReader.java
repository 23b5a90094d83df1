package org.camtay.documents;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camtay.documents.Block.Align;
import org.camtay.documents.Block.Cell;
import org.camtay.documents.Block.Row;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads sanitised HTML, which is well-formed and of a few elements only. Cards behind links become notes at the end. */
final class HtmlReader {
    private static final int FIRST_SECTION = 2;

    private final List<Block> blocks;
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Words words = new Words(this::number);

    private HtmlReader(Element root) {
        cards(root);
        this.blocks = blocks(root);
    }

    static HtmlReader read(String safeHtml) {
        return new HtmlReader(parse(safeHtml).getDocumentElement());
    }

    List<Block> blocks() {
        return blocks;
    }

    List<String> notes() {
        return notes;
    }

    /** Nothing outside the text is ever read. */
    private static Document parse(String safeHtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            String text = "<paper>" + PlainText.clean(safeHtml) + "</paper>";
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("only sanitised HTML can become a paper", e);
        }
    }

    /** A rule or footnote that is linked to is explained at the end; a term explains itself on the screen only. */
    private void cards(Element root) {
        for (Element card : Words.elements(root)) {
            if (card.getTagName().equals("aside") && !style(card).contains("term-card")) {
                String text = Words.text(card);
                int known = notes.indexOf(text);
                if (known < 0) {
                    notes.add(text);
                    known = notes.size() - 1;
                }
                numbers.put(card.getAttribute("id"), known + 1);
            }
        }
    }

    private Optional<Integer> number(String id) {
        return Optional.ofNullable(numbers.get(id));
    }

    private List<Block> blocks(Element parent) {
        List<Block> found = new ArrayList<>();
        List<Inline> loose = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && isBlock(element)) {
                paragraph(loose, found);
                add(element, found);
            } else {
                words.add(node, false, false, loose);
            }
        }
        paragraph(loose, found);
        return found;
    }

    private static void paragraph(List<Inline> loose, List<Block> found) {
        List<Inline> line = Words.trimmed(loose);
        if (!line.isEmpty()) {
            found.add(new Block.Paragraph(line));
        }
        loose.clear();
    }

    private static boolean isBlock(Element element) {
        return switch (element.getTagName()) {
            case "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "table",
                    "blockquote",
                    "div",
                    "pre",
                    "hr",
                    "aside" -> true;
            default -> false;
        };
    }

    private void add(Element element, List<Block> found) {
        switch (element.getTagName()) {
            case "p", "pre" -> paragraph(words.of(element, style(element).contains("alert-title")), found);
            case "ul", "ol" -> found.add(listing(element));
            case "table" -> found.add(table(element));
            case "blockquote", "div" -> found.add(new Block.Aside(blocks(element)));
            case "hr" -> found.add(new Block.Line());
            case "aside" -> {}
            default -> {
                int level = element.getTagName().charAt(1) - '0';
                found.add(new Block.Heading(Math.max(level, FIRST_SECTION), Words.trimmed(words.of(element))));
            }
        }
    }

    private Block.Listing listing(Element list) {
        boolean numbered = list.getTagName().equals("ol");
        String start = list.getAttribute("start");
        int first = start.isEmpty() ? 1 : Math.max(1, Integer.parseInt(start));
        return new Block.Listing(
                numbered ? first : 0,
                Words.elements(list).stream().map(this::blocks).toList());
    }

    private Block.Table table(Element table) {
        List<Element> lines = Words.elements(table).stream()
                .flatMap(part -> Words.elements(part).stream())
                .toList();
        List<Element> first = lines.isEmpty() ? List.of() : Words.elements(lines.getFirst());
        List<Align> aligns = first.stream().map(HtmlReader::align).toList();
        List<Cell> head = first.stream().map(this::cell).toList();
        boolean layout = head.stream().allMatch(cell -> cell.words().isEmpty());
        List<Row> rows = lines.stream()
                .skip(1)
                .map(line ->
                        new Row(Words.elements(line).stream().map(this::cell).toList()))
                .toList();
        return new Block.Table(layout ? List.of() : head, rows, aligns);
    }

    private Cell cell(Element cell) {
        return new Cell(Words.trimmed(words.of(cell)));
    }

    private static Align align(Element cell) {
        return switch (cell.getAttribute("align")) {
            case "center" -> Align.CENTER;
            case "right" -> Align.RIGHT;
            default -> Align.LEFT;
        };
    }

    private static String style(Element element) {
        return element.getAttribute("class");
    }
}
