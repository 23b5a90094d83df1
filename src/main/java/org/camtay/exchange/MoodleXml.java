package org.camtay.exchange;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.camtay.exchange.Unusable.Reason;

/**
 * An element of an XML file with its place. The file is read without DOCTYPE, entities of its own, and anything from outside; its
 * size, depth and number of elements are bounded, and enclosed files are passed over.
 */
final class MoodleXml {
    private static final int DEEPEST = 60;
    private static final int MOST = 2_000_000;
    private static final String ENCLOSED = "file";

    private final String name;
    private final int line;
    private int lastLine;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<MoodleXml> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private MoodleXml(String name, int line) {
        this.name = name;
        this.line = line;
        this.lastLine = line;
    }

    /** The outermost element. */
    static MoodleXml read(byte[] bytes) throws Unusable {
        ForeignText.checkSize(bytes);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((_, _, _, _) -> new ByteArrayInputStream(new byte[0]));
        try {
            return read(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            throw new Unusable(Reason.NOT_XML, Integer.toString(line));
        }
    }

    private static MoodleXml read(XMLStreamReader reader) throws XMLStreamException, Unusable {
        MoodleXml root = new MoodleXml("", 1);
        Deque<MoodleXml> open = new ArrayDeque<>(List.of(root));
        int count = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            int line = Math.max(1, reader.getLocation().getLineNumber());
            switch (event) {
                case XMLStreamConstants.DTD,
                        XMLStreamConstants.ENTITY_REFERENCE,
                        XMLStreamConstants.ENTITY_DECLARATION ->
                    throw new Unusable(Reason.DOCTYPE, Integer.toString(line));
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() > DEEPEST || ++count > MOST) {
                        throw new Unusable(Reason.NOT_XML, Integer.toString(line));
                    }
                    open.push(open.peek().child(reader, line));
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop().lastLine = line;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.peek().add(reader);
                default -> {}
            }
        }
        return root.children.getFirst();
    }

    private MoodleXml child(XMLStreamReader reader, int line) {
        MoodleXml child = new MoodleXml(reader.getLocalName(), line);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            child.attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        children.add(child);
        return child;
    }

    private void add(XMLStreamReader reader) {
        if (!name.equals(ENCLOSED)) {
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    int lastLine() {
        return lastLine;
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    List<MoodleXml> children(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    Optional<MoodleXml> child(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
    }

    /** Its own words, clean; those of a {@code text} inside when it has one. */
    String text() {
        String words = child("text").map(inner -> inner.text.toString()).orElseGet(text::toString);
        return ForeignText.clean(words.replace(PortableQuestion.GAP, ' '))
                .text()
                .strip();
    }

    /** The text of a child, or nothing. */
    String text(String wanted) {
        return child(wanted).map(MoodleXml::text).orElse("");
    }

    /** Whether a child says yes, in one of the ways that Moodle wrote it. */
    boolean isTrue(String wanted, boolean otherwise) {
        String word = text(wanted);
        return word.isEmpty() ? otherwise : word.equals("true") || word.equals("1");
    }

    boolean isShuffled() {
        return isTrue("shuffleanswers", true);
    }

    /** Of an answer, in percent of the question's points. */
    double weight() {
        return NumberRange.number(attribute("fraction")).orElse(0.0);
    }
}
