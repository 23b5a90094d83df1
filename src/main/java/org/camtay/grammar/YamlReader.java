package org.camtay.grammar;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads YAML into a tree with places; refuses duplicate keys, shared collections and deep nesting. */
final class YamlReader {
    private static final int MAX_DEPTH = 20;

    /** Why a text is no YAML that we accept. */
    static final class Unreadable extends Exception {
        private final Position at;
        private final String reason;

        Unreadable(Position at, String reason) {
            super(reason);
            this.at = at;
            this.reason = reason;
        }

        Position at() {
            return at;
        }

        String reason() {
            return reason;
        }
    }

    private final int firstLine;

    private YamlReader(int firstLine) {
        this.firstLine = firstLine;
    }

    /** Reads a mapping; {@code firstLine} is the line of the file on which the text begins. */
    static YamlValue.Fields read(String text, int firstLine) throws Unreadable {
        return new YamlReader(firstLine).root(text);
    }

    private YamlValue.Fields root(String text) throws Unreadable {
        Node node = compose(text);
        if (node == null) {
            return new YamlValue.Fields(List.of(), new Position(firstLine, 1));
        }
        if (value(node) instanceof YamlValue.Fields fields) {
            return fields;
        }
        throw new Unreadable(position(node.getStartMark()), "mapping");
    }

    private @Nullable Node compose(String text) throws Unreadable {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setAllowDuplicateKeys(false);
        try {
            return new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            throw new Unreadable(position(e.getProblemMark()), "syntax");
        } catch (YAMLException e) {
            throw new Unreadable(new Position(firstLine, 1), "syntax");
        }
    }

    private YamlValue value(Node node) throws Unreadable {
        return switch (node) {
            case MappingNode mapping -> fields(mapping);
            case SequenceNode sequence -> items(sequence);
            case ScalarNode scalar -> new YamlValue.Text(scalar.getValue().strip(), position(scalar.getStartMark()));
            default -> throw new Unreadable(position(node.getStartMark()), "syntax");
        };
    }

    private YamlValue items(SequenceNode sequence) throws Unreadable {
        List<YamlValue> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(value(item));
        }
        return new YamlValue.Items(items, position(sequence.getStartMark()));
    }

    private YamlValue fields(MappingNode mapping) throws Unreadable {
        List<YamlValue.Field> fields = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Position at = position(tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new Unreadable(at, "syntax");
            }
            if (!keys.add(key.getValue())) {
                throw new Unreadable(at, "duplicate");
            }
            fields.add(new YamlValue.Field(key.getValue(), value(tuple.getValueNode()), at));
        }
        return new YamlValue.Fields(fields, position(mapping.getStartMark()));
    }

    private Position position(@Nullable Mark mark) {
        return mark == null
                ? new Position(firstLine, 1)
                : new Position(firstLine + mark.getLine(), mark.getColumn() + 1);
    }
}
