package org.camtay.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the texts of one item lose on their way: elements by name, links, pictures. */
public final class Tally {
    private final Map<String, Integer> elements = new TreeMap<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();
    private boolean deep;

    public void element(String name) {
        elements.merge(name, 1, Integer::sum);
    }

    public void link(String target) {
        links.add(target);
    }

    public void picture(String description) {
        pictures.add(description.isBlank() ? "?" : description);
    }

    /** A text that no person writes was taken as plain text. */
    void deep() {
        deep = true;
    }

    public void tell(Losses losses, int line, String item) {
        if (!elements.isEmpty()) {
            String names = elements.entrySet().stream()
                    .map(element -> element.getKey() + (element.getValue() > 1 ? " ×" + element.getValue() : ""))
                    .collect(Collectors.joining(", "));
            losses.add(line, item, LossKind.HTML, names);
        }
        if (!links.isEmpty()) {
            losses.add(line, item, LossKind.LINKS, String.join(", ", links));
        }
        if (!pictures.isEmpty()) {
            losses.add(line, item, LossKind.PICTURE, String.join(", ", pictures));
        }
        if (deep) {
            losses.add(line, item, LossKind.TOO_DEEP);
        }
    }
}
