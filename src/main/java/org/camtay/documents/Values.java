package org.camtay.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: plain text, never Markdown or HTML.
 *
 * @param texts by the name of the field
 * @param rows for each repeated row, by the field in its first cell; an entry gives texts by the names of the fields in the row
 */
public record Values(Map<String, String> texts, Map<String, List<Map<String, String>>> rows) {
    public static final Values NONE = new Values(Map.of(), Map.of());

    public Values {
        texts = Map.copyOf(texts);
        rows = Map.copyOf(rows);
    }

    /** The same with the texts of one repeated row on top. */
    Values inside(Map<String, String> entry) {
        Map<String, String> all = new HashMap<>(texts);
        all.putAll(entry);
        return new Values(all, Map.of());
    }
}
