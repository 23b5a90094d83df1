package org.camtay.documents;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One part of a DOCX file; the writer of the platform escapes all text in it. */
final class WordXml {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PREFIX = "w";

    private final StringWriter part = new StringWriter();
    private final XMLStreamWriter xml;

    /** Something that is written between the two ends of an element. */
    interface Inside {
        void write() throws XMLStreamException;
    }

    WordXml() {
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(part);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string can always be written", e);
        }
    }

    /** An element around others, with attributes as name, value, name, value. */
    WordXml element(String name, Inside inside, String... attributes) {
        try {
            xml.writeStartElement(PREFIX, name, WORD);
            attributes(attributes);
            inside.write();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string can always be written", e);
        }
        return this;
    }

    /** The outermost element. */
    WordXml root(String name, Inside inside) {
        return element(name, () -> {
            xml.writeNamespace(PREFIX, WORD);
            xml.writeNamespace("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
            inside.write();
        });
    }

    /** An element with nothing inside. */
    WordXml empty(String name, String... attributes) {
        try {
            xml.writeEmptyElement(PREFIX, name, WORD);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string can always be written", e);
        }
        return this;
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            String name = attributes[i];
            if (name.startsWith("r:")) {
                xml.writeAttribute(name, attributes[i + 1]);
            } else {
                xml.writeAttribute(PREFIX, WORD, name, attributes[i + 1]);
            }
        }
    }

    /** A text whose spaces count. */
    WordXml text(String text) {
        return element("t", () -> {
            xml.writeAttribute("xml:space", "preserve");
            xml.writeCharacters(text);
        });
    }

    String part() {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string can always be written", e);
        }
        return part.toString();
    }
}
