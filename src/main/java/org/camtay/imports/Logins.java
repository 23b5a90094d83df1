package org.camtay.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camtay.sheets.Folded;

/** Makes logins from names: Nguyễn Thị Hạnh is nguyenthihanh, the next one nguyenthihanh2. */
final class Logins {

    private static final int MOST_LETTERS = 40;
    private static final int NUMBERS_ASKED_AT_ONCE = 40;
    private static final String NAMELESS = "nguoi";

    private Logins() {}

    /**
     * One login for each name, none of them taken and none twice.
     *
     * @param taken tells which of the logins it is given exist
     * @param promised logins that the file gives to others
     */
    static List<String> make(List<String> names, Set<String> promised, UnaryOperator<Collection<String>> taken) {
        List<String> bases = names.stream().map(Logins::base).toList();
        Set<String> used = new HashSet<>(promised);
        Set<String> asked = new HashSet<>(bases);
        used.addAll(taken.apply(asked));
        Map<String, Integer> numbers = new HashMap<>();
        List<String> logins = new ArrayList<>();
        for (String base : bases) {
            String login = base;
            while (!used.add(login)) {
                int number = numbers.merge(base, 2, (before, _) -> before + 1);
                login = base + number;
                if (asked.add(login)) {
                    ask(base, number, asked, used, taken);
                }
            }
            logins.add(login);
        }
        return logins;
    }

    private static void ask(
            String base, int from, Set<String> asked, Set<String> used, UnaryOperator<Collection<String>> taken) {
        Set<String> next = IntStream.range(from, from + NUMBERS_ASKED_AT_ONCE)
                .mapToObj(number -> base + number)
                .collect(Collectors.toSet());
        asked.addAll(next);
        used.addAll(taken.apply(next));
    }

    private static String base(String name) {
        String letters = Folded.of(name).replaceAll("[^a-z0-9]", "");
        return letters.length() < 2 ? NAMELESS : letters.substring(0, Math.min(MOST_LETTERS, letters.length()));
    }
}
