package org.camtay.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An open window of the application: it speaks Vaadin's protocol as the browser's engine does and knows every element that
 * the server has put into the page.
 */
final class Window {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ROOT = "1";

    private final Browser browser;
    private final String address;
    private final String csrfToken;
    private final Map<Integer, Element> elements = new LinkedHashMap<>();
    private int syncId;
    private int clientId;

    private Window(Browser browser, JsonNode config) {
        this.browser = browser;
        this.address = "/?v-r=uidl&v-uiId=" + config.path("v-uiId").asInt();
        JsonNode first = config.path("uidl");
        this.csrfToken = first.path("Vaadin-Security-Key").asString("");
        take(first);
    }

    /** Starts the application in a page whose document has been loaded, and waits for the view. */
    static Window start(Browser browser, String path) {
        String location = URLEncoder.encode(path.substring(1), StandardCharsets.UTF_8);
        String start = browser.get("/?v-r=init&location=" + location
                + "&query=&v-sh=844&v-sw=390&v-wh=844&v-ww=390&v-bh=844&v-bw=390&v-tzo=-420&v-dstd=0&v-rtzo=-420"
                + "&v-dston=false&v-tzid=Asia%2FHo_Chi_Minh&v-td=true&v-pr=2&v-np=Linux");
        Window window = new Window(browser, JSON.readTree(start).path("appConfig"));
        window.visit(path, "");
        return window;
    }

    /** Follows a link inside the application. */
    void go(String path) {
        visit(path, "client");
    }

    /** Presses a button. */
    void press(Element button) {
        ArrayNode calls = JSON.createArrayNode();
        ObjectNode data = event(calls, button.node(), "click");
        data.put("event.shiftKey", false).put("event.metaKey", false).put("event.ctrlKey", false);
        data.put("event.altKey", false).put("event.detail", 1).put("event.button", 0);
        data.put("event.clientX", 195).put("event.clientY", 640);
        data.put("event.screenX", 195).put("event.screenY", 740);
        send(calls);
    }

    /** Ticks a box, or takes the tick back. */
    void tick(Element box, boolean ticked) {
        ArrayNode calls = JSON.createArrayNode();
        property(calls, box, "checked").put("value", ticked);
        event(calls, box.node(), "checked-changed");
        send(calls);
    }

    /** Chooses or types a value; a field that takes several gets this one alone. */
    void give(Element field, String value, boolean several) {
        ArrayNode calls = JSON.createArrayNode();
        ObjectNode property = property(calls, field, "value");
        if (several) {
            property.putArray("value").add(value);
        } else {
            property.put("value", value);
        }
        event(calls, field.node(), field.listensTo("value-changed") ? "value-changed" : "change");
        send(calls);
    }

    /** The elements of the page that fit, in the order in which the server made them. */
    Stream<Element> all(Predicate<Element> fits) {
        return elements.values().stream().filter(fits);
    }

    Optional<Element> first(Predicate<Element> fits) {
        return all(fits).findFirst();
    }

    /** All text below an element. */
    String textOf(Element element) {
        StringBuilder text = new StringBuilder(element.text()).append(element.property("innerHTML"));
        for (int child : element.children()) {
            Element below = elements.get(child);
            if (below != null) {
                text.append(textOf(below));
            }
        }
        return text.toString();
    }

    /** The element and all below it. */
    List<Element> within(Element element) {
        List<Element> found = new ArrayList<>();
        found.add(element);
        for (int child : element.children()) {
            Element below = elements.get(child);
            if (below != null) {
                found.addAll(within(below));
            }
        }
        return found;
    }

    private void visit(String path, String trigger) {
        ArrayNode calls = JSON.createArrayNode();
        ObjectNode data = event(calls, Integer.parseInt(ROOT), "ui-navigate");
        data.put("route", path).put("query", "").put("appShellTitle", "").put("trigger", trigger);
        data.putObject("historyState").put("idx", 0);
        send(calls);
    }

    private static ObjectNode event(ArrayNode calls, int node, String event) {
        return calls.addObject()
                .put("type", "event")
                .put("node", node)
                .put("event", event)
                .putObject("data");
    }

    private static ObjectNode property(ArrayNode calls, Element element, String property) {
        return calls.addObject()
                .put("type", "mSync")
                .put("node", element.node())
                .put("feature", Element.PROPERTIES)
                .put("property", property);
    }

    private void send(ArrayNode calls) {
        ObjectNode message = JSON.createObjectNode().put("csrfToken", csrfToken);
        message.set("rpc", calls);
        message.put("syncId", syncId).put("clientId", clientId);
        clientId++;
        String answer = browser.post(address, "application/json; charset=UTF-8", message.toString());
        if (!answer.startsWith("{")) {
            throw new LoadRefused("the application answered " + answer.substring(0, Math.min(120, answer.length())));
        }
        take(JSON.readTree(answer));
    }

    private void take(JsonNode message) {
        if (message.path("meta").has("appError") || message.path("meta").has("sessionExpired")) {
            throw new LoadRefused("the application gave up: " + message.path("meta"));
        }
        syncId = message.path("syncId").asInt(syncId);
        for (JsonNode change : message.path("changes")) {
            int node = change.path("node").asInt();
            if (change.path("type").asString("").equals("detach")) {
                elements.remove(node);
            } else {
                elements.computeIfAbsent(node, Element::new).change(change);
            }
        }
    }
}
