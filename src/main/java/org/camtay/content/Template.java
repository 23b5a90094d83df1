package org.camtay.content;

import java.util.List;

/** A printable form; its fields are rendered as blanks to fill. */
public record Template(String slug, Language language, String title, String html) {

    /** The fields that a template may ask for; each has a name in every language. */
    public static final List<String> FIELDS = List.of(
            "cell.name",
            "meeting.date",
            "meeting.start",
            "meeting.place",
            "meeting.chair",
            "meeting.minute-taker",
            "items");
}
