package org.camtay.simulation.script;

import java.util.ArrayList;
import java.util.List;
import org.camtay.grammar.Position;
import org.camtay.grammar.SourceFile;

/** What the parts of the reader share while one file is read: the file, the slips and the names. */
final class Reading {
    private static final int MOST_SLIPS = 200;

    final SourceFile file;
    final List<Slip> slips = new ArrayList<>();
    final List<Member> members = new ArrayList<>();
    final List<AgendaItem> agenda = new ArrayList<>();

    Reading(SourceFile file) {
        this.file = file;
    }

    void slip(SlipKind kind, Position at, String... values) {
        slip(kind, at, List.of(values));
    }

    void slip(SlipKind kind, Position at, List<String> values) {
        if (slips.size() < MOST_SLIPS) {
            slips.add(new Slip(kind, at, values));
        }
    }

    List<String> names() {
        return members.stream().map(Member::name).toList();
    }

    /** The index of a member, or −1 with a slip. */
    int member(String name, Position at) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).name().equals(name)) {
                return i;
            }
        }
        slip(SlipKind.UNKNOWN_NAME, at, Vocabulary.wording(name, names()));
        return -1;
    }

    /** A number from a text of digits; −1 with a slip when it is out of its range. */
    int number(String digits, int from, int to, Position at) {
        boolean numeric =
                !digits.isEmpty() && digits.length() <= 6 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int value = numeric ? Integer.parseInt(digits) : -1;
        if (value < from || value > to) {
            slip(SlipKind.BAD_NUMBER, at, "range", digits, Integer.toString(from), Integer.toString(to));
            return -1;
        }
        return value;
    }

    /** The same for minutes, which are even. */
    int minutes(String digits, int from, int to, Position at) {
        int value = number(digits, from, to, at);
        if (value > 0 && value % 2 != 0) {
            slip(SlipKind.BAD_NUMBER, at, "odd", digits);
        }
        return value;
    }
}
