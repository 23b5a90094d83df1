package org.camtay.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camtay.content.Question;
import org.camtay.exchange.PortableQuestion.Head;

/**
 * Numbers that are accepted. We have no numeric gap: an exact number is a text to type, and a small range of whole numbers is
 * all of them.
 *
 * @param weight in percent
 */
record NumberRange(BigDecimal from, BigDecimal to, double weight) {
    private static final int MOST = 21;
    private static final int LONGEST = 30;

    /** {@code 5}, {@code 5:0.5} or {@code 4.5..5.5}. */
    static Optional<NumberRange> ofGift(String text, double weight) {
        int dots = text.indexOf("..");
        if (dots >= 0) {
            return of(exact(text.substring(0, dots)), exact(text.substring(dots + 2)), weight);
        }
        int colon = text.indexOf(':');
        return colon < 0
                ? around(text, "0", weight)
                : around(text.substring(0, colon), text.substring(colon + 1), weight);
    }

    static Optional<NumberRange> around(String number, String tolerance, double weight) {
        Optional<BigDecimal> middle = exact(number);
        Optional<BigDecimal> distance = tolerance.isBlank()
                ? Optional.of(BigDecimal.ZERO)
                : exact(tolerance).map(BigDecimal::abs);
        return middle.flatMap(
                m -> distance.flatMap(d -> of(Optional.of(m.subtract(d)), Optional.of(m.add(d)), weight)));
    }

    private static Optional<NumberRange> of(Optional<BigDecimal> from, Optional<BigDecimal> to, double weight) {
        return from.flatMap(low -> to.map(high -> new NumberRange(low.min(high), low.max(high), weight)));
    }

    private boolean isExact() {
        return from.compareTo(to) == 0;
    }

    private String shown() {
        return isExact() ? plain(from) : plain(from) + "–" + plain(to);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** How a person may write what is accepted; empty when that is too much. */
    private List<String> written() {
        if (isExact()) {
            String point = plain(from);
            return point.contains(".") ? List.of(point.replace('.', ','), point) : List.of(point);
        }
        BigDecimal first = from.setScale(0, RoundingMode.CEILING);
        BigDecimal count = to.subtract(first).add(BigDecimal.ONE);
        boolean whole = first.compareTo(from) == 0 && count.stripTrailingZeros().scale() <= 0;
        if (!whole || count.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            return List.of();
        }
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < count.intValue(); i++) {
            numbers.add(plain(first.add(BigDecimal.valueOf(i))));
        }
        return numbers;
    }

    static List<PortableQuestion> question(Head head, List<NumberRange> ranges, Losses.Item item) {
        Set<String> accepted = new LinkedHashSet<>();
        for (NumberRange range : ranges) {
            List<String> written = range.written();
            if (range.weight() <= 0) {
                continue;
            }
            if (range.weight() < 99.99) {
                item.note(LossKind.WEIGHT, range.shown(), percent(range.weight()));
            } else if (written.isEmpty()) {
                return item.lost(LossKind.NUMBER_RANGE, range.shown());
            } else {
                if (!range.isExact()) {
                    item.note(LossKind.RANGE_LISTED, range.shown());
                }
                accepted.addAll(written);
            }
        }
        return accepted.isEmpty()
                ? item.lost(LossKind.NO_ANSWER)
                : item.one(new PortableQuestion.TextGap(
                        WeightedAnswers.withGap(head), List.copyOf(accepted), Set.<Question.Tolerance>of()));
    }

    static Optional<Double> number(String text) {
        return exact(text).map(BigDecimal::doubleValue);
    }

    /** With a point or a comma; empty for anything that is no plain number. */
    static Optional<BigDecimal> exact(String text) {
        String plain = text.strip().replace(',', '.');
        boolean digits = plain.chars().anyMatch(c -> c >= '0' && c <= '9');
        boolean number = digits && plain.length() <= LONGEST && plain.matches("[+-]?[0-9]*\\.?[0-9]*");
        return number ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    static String percent(double number) {
        return BigDecimal.valueOf(number)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }
}
