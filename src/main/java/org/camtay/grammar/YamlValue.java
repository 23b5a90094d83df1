package org.camtay.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A value read from YAML with the place where it stands; scalars stay text, nothing is constructed. */
public sealed interface YamlValue {
    Position at();

    /** A scalar as it is written, without its quotes. */
    record Text(String text, Position at) implements YamlValue {}

    /** A list. */
    record Items(List<YamlValue> items, Position at) implements YamlValue {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** One key with its value. */
    record Field(String key, YamlValue value, Position at) {}

    /** A mapping, in the order of the file. */
    record Fields(List<Field> fields, Position at) implements YamlValue {
        public static final Fields NONE = new Fields(List.of(), Position.START);

        public Fields {
            fields = List.copyOf(fields);
        }

        public Optional<YamlValue> value(String key) {
            return fields.stream()
                    .filter(field -> field.key().equals(key))
                    .map(Field::value)
                    .findFirst();
        }

        public boolean has(String key) {
            return value(key).isPresent();
        }

        /** The scalar under this key; empty when it is missing, blank or no scalar. */
        public Optional<String> text(String key) {
            return value(key)
                    .flatMap(value -> value instanceof Text text ? Optional.of(text.text()) : Optional.empty())
                    .filter(text -> !text.isBlank());
        }

        /** The list of scalars under this key; a single scalar counts as a list of one. */
        public List<Text> texts(String key) {
            List<Text> texts = new ArrayList<>();
            value(key).ifPresent(value -> addTexts(value, texts));
            return texts;
        }

        private static void addTexts(YamlValue value, List<Text> texts) {
            switch (value) {
                case Text text -> texts.add(text);
                case Items items -> items.items().forEach(item -> addTexts(item, texts));
                case Fields ignored -> {}
            }
        }

        /** The mappings in the list under this key. */
        public List<Fields> entries(String key) {
            return value(key).stream()
                    .flatMap(value -> value instanceof Items items ? items.items().stream() : null)
                    .filter(Fields.class::isInstance)
                    .map(Fields.class::cast)
                    .toList();
        }

        public Fields fields(String key) {
            return value(key)
                    .flatMap(value -> value instanceof Fields found ? Optional.of(found) : Optional.empty())
                    .orElse(NONE);
        }

        /** Where this key stands, or the mapping itself when it is missing. */
        public Position at(String key) {
            return fields.stream()
                    .filter(field -> field.key().equals(key))
                    .map(Field::at)
                    .findFirst()
                    .orElse(at);
        }

        /** Where the value under this key stands, or the mapping itself when it is missing. */
        public Position valueAt(String key) {
            return value(key).map(YamlValue::at).orElse(at);
        }
    }
}
