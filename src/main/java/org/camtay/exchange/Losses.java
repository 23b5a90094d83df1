package org.camtay.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects what does not come along; what every item of a file has is said once with its count. */
public final class Losses {
    private final List<Loss> all = new ArrayList<>();
    private final Map<LossKind, List<Integer>> common = new EnumMap<>(LossKind.class);

    public void add(int line, String item, LossKind kind, String... values) {
        add(line, line, item, kind, values);
    }

    public void add(int line, int lastLine, String item, LossKind kind, String... values) {
        all.add(new Loss(line, lastLine, item, kind, List.of(values)));
    }

    /** For what would fill the list: one entry with the first line and the count. */
    public void addCommon(int line, LossKind kind) {
        common.computeIfAbsent(kind, _ -> new ArrayList<>()).add(line);
    }

    /** By line. */
    public List<Loss> list() {
        List<Loss> list = new ArrayList<>(all);
        common.forEach((kind, lines) -> list.add(
                new Loss(lines.getFirst(), lines.getFirst(), "", kind, List.of(Integer.toString(lines.size())))));
        return list.stream().distinct().sorted().toList();
    }

    /** Says what one item loses, and reads its questions again in our form before they count as taken over. */
    public record Item(Losses losses, int line, int lastLine, String title) {

        public void note(LossKind kind, String... values) {
            losses.add(line, lastLine, title, kind, values);
        }

        /** The whole item is lost. */
        public List<PortableQuestion> lost(LossKind kind, String... values) {
            note(kind, values);
            return List.of();
        }

        /** The question, unless our form cannot hold it. */
        public List<PortableQuestion> one(PortableQuestion question) {
            return all(List.of(question));
        }

        /** All of them or, where our form cannot hold one, none. */
        public List<PortableQuestion> all(List<PortableQuestion> questions) {
            boolean possible = questions.stream()
                    .allMatch(question -> QuestionText.of(question, "id=\"a\"").isPresent());
            return possible ? questions : lost(LossKind.UNWRITABLE);
        }
    }
}
