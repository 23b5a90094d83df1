package org.camtay.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** An element of a window as the server describes it: the parts of Vaadin's state node that a person sees or uses. */
final class Element {

    /** Numbers of the features of a state node in Vaadin's protocol. */
    static final int DATA = 0;

    static final int PROPERTIES = 1;
    static final int CHILDREN = 2;
    static final int ATTRIBUTES = 3;
    static final int LISTENERS = 4;
    static final int TEXT = 7;
    static final int CLASSES = 11;

    private final int node;
    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> attributes = new HashMap<>();
    private final Set<String> listeners = new HashSet<>();
    private final List<String> classes = new ArrayList<>();
    private final List<Integer> children = new ArrayList<>();
    private String tag = "";
    private String text = "";

    Element(int node) {
        this.node = node;
    }

    int node() {
        return node;
    }

    String tag() {
        return tag;
    }

    /** The element's own text, empty where children have it. */
    String text() {
        return text;
    }

    List<Integer> children() {
        return children;
    }

    String property(String name) {
        return properties.getOrDefault(name, "");
    }

    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    boolean hasClass(String name) {
        return classes.contains(name);
    }

    boolean listensTo(String event) {
        return listeners.contains(event);
    }

    /** Takes over one change that the server sent. */
    void change(JsonNode change) {
        int feature = change.path("feat").asInt(-1);
        switch (change.path("type").asString("")) {
            case "put" -> put(feature, change.path("key").asString(""), change.path("value"));
            case "remove" -> put(feature, change.path("key").asString(""), change.path("absent"));
            case "splice" -> splice(feature, change);
            case "clear" -> clear(feature);
            default -> {}
        }
    }

    private void put(int feature, String key, JsonNode value) {
        String written = value.isValueNode() ? value.asString("") : "";
        switch (feature) {
            case DATA -> tag = key.equals("tag") ? written : tag;
            case TEXT -> text = written;
            case PROPERTIES -> properties.put(key, written);
            case ATTRIBUTES -> attributes.put(key, written);
            case LISTENERS -> listeners.add(key);
            default -> {}
        }
    }

    private void splice(int feature, JsonNode change) {
        int from = change.path("index").asInt(0);
        int removed = change.path("remove").asInt(0);
        if (feature == CHILDREN) {
            children.subList(from, from + removed).clear();
            List<Integer> added = new ArrayList<>();
            change.path("addNodes").forEach(child -> added.add(child.asInt()));
            children.addAll(from, added);
        } else if (feature == CLASSES) {
            classes.subList(from, from + removed).clear();
            List<String> added = new ArrayList<>();
            change.path("add").forEach(name -> added.add(name.asString()));
            classes.addAll(from, added);
        }
    }

    private void clear(int feature) {
        if (feature == CHILDREN) {
            children.clear();
        } else if (feature == CLASSES) {
            classes.clear();
        }
    }
}
