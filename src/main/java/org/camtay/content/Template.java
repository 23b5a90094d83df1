package org.camtay.content;

import java.util.List;
import java.util.Optional;

/** A printable form; its fields are blanks until somebody fills them. */
public record Template(String slug, Language language, String title, String html) {

    /** What a field is filled with; the text itself is always plain. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        TIME,
        /** Entries of a table whose row begins with the field; its parts are named after it with a dot. */
        ROWS
    }

    /** A field that a template may ask for; its name in each language is a word of this module. */
    public record Field(String name, Kind kind) {
        public boolean isRepeated() {
            return kind == Kind.ROWS;
        }

        /** The repeated field whose part this is; empty for all others. */
        public Optional<String> whole() {
            int dot = name.indexOf('.');
            return dot < 0
                    ? Optional.empty()
                    : field(name.substring(0, dot)).filter(Field::isRepeated).map(Field::name);
        }
    }

    /** All fields; a template that asks for another one is mended before it is published. */
    public static final List<Field> FIELDS = List.of(
            new Field("cell.name", Kind.TEXT),
            new Field("cell.superior", Kind.TEXT),
            new Field("year", Kind.NUMBER),
            new Field("meeting.month", Kind.TEXT),
            new Field("meeting.date", Kind.DATE),
            new Field("meeting.start", Kind.TIME),
            new Field("meeting.end", Kind.TIME),
            new Field("meeting.minutes", Kind.NUMBER),
            new Field("meeting.place", Kind.TEXT),
            new Field("meeting.chair", Kind.TEXT),
            new Field("meeting.minute-taker", Kind.TEXT),
            new Field("roll.members", Kind.NUMBER),
            new Field("roll.present", Kind.NUMBER),
            new Field("roll.excused", Kind.NUMBER),
            new Field("roll.unexcused", Kind.NUMBER),
            new Field("roll.exempted", Kind.NUMBER),
            new Field("posts", Kind.ROWS),
            new Field("items", Kind.ROWS),
            new Field("items.presenter", Kind.TEXT),
            new Field("items.question", Kind.TEXT),
            new Field("items.planned", Kind.NUMBER),
            new Field("items.actual", Kind.NUMBER),
            new Field("tasks", Kind.ROWS),
            new Field("tasks.owner", Kind.TEXT),
            new Field("tasks.deadline", Kind.DATE),
            new Field("tasks.result", Kind.TEXT),
            new Field("tasks.state", Kind.TEXT),
            new Field("recommendations", Kind.ROWS),
            new Field("recommendations.addressee", Kind.TEXT),
            new Field("recommendations.due", Kind.DATE),
            new Field("recommendations.answered", Kind.DATE),
            new Field("recommendations.told", Kind.DATE),
            new Field("topics", Kind.ROWS),
            new Field("topics.month", Kind.TEXT),
            new Field("topics.presenter", Kind.TEXT));

    /** The field of this name. */
    public static Optional<Field> field(String name) {
        return FIELDS.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    public static List<String> fieldNames() {
        return FIELDS.stream().map(Field::name).toList();
    }
}
