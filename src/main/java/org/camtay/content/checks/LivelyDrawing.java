package org.camtay.content.checks;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.Position;

/** A drawing holds more than shapes, text and colours, or fetches something from elsewhere. */
final class LivelyDrawing implements ContentCheck {
    private static final Set<String> STILL =
            Set.of(("svg title desc style defs g path rect circle ellipse line polyline polygon text tspan"
                            + " linearGradient radialGradient stop marker clipPath")
                    .split(" ", -1));
    private static final Pattern FETCHES = Pattern.compile("url\\s*\\(\\s*['\"]?\\s*(?!#)|@import|\\\\");

    private record Slip(Position at, String what) {}

    @Override
    public String id() {
        return "C75";
    }

    @Override
    public String summary() {
        return "A drawing holds more than shapes, text and colours, or fetches something from elsewhere.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.files().paths().stream()
                .filter(path -> path.startsWith("modules/") && path.contains("/media/"))
                .filter(path -> path.toLowerCase(Locale.ROOT).endsWith(".svg"))
                .flatMap(path -> tree.files().bytes(path).flatMap(LivelyDrawing::slip).stream()
                        .map(slip -> finding(path, slip.at(), slip.what())));
    }

    private static Optional<Slip> slip(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes), "UTF-8");
            int from = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    from = Math.max(from, text.indexOf("<" + reader.getLocalName(), from));
                }
                Optional<String> lively = lively(reader, event);
                if (lively.isPresent()) {
                    return Optional.of(new Slip(position(text, from), lively.get()));
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.of(new Slip(
                    new Position(
                            Math.max(1, e.getLocation().getLineNumber()),
                            Math.max(1, e.getLocation().getColumnNumber())),
                    "XML"));
        }
    }

    private static Optional<String> lively(XMLStreamReader reader, int event) {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT ->
                STILL.contains(reader.getLocalName()) ? attribute(reader) : Optional.of(reader.getLocalName());
            case XMLStreamConstants.DTD, XMLStreamConstants.PROCESSING_INSTRUCTION -> Optional.of("<!…>, <?…>");
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                Optional.of("url(), @import")
                        .filter(_ -> FETCHES.matcher(reader.getText()).find());
            default -> Optional.empty();
        };
    }

    private static Optional<String> attribute(XMLStreamReader reader) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            if (name.startsWith("on")
                    || name.endsWith("href")
                    || FETCHES.matcher(reader.getAttributeValue(i)).find()) {
                return Optional.of(reader.getAttributeLocalName(i));
            }
        }
        return Optional.empty();
    }

    private static Position position(String text, int offset) {
        String before = text.substring(0, offset);
        return new Position((int) before.lines().count() + (before.endsWith("\n") ? 1 : 0), column(before));
    }

    private static int column(String before) {
        return before.length() - before.lastIndexOf('\n');
    }
}
