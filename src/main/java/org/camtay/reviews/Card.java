package org.camtay.reviews;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camtay.content.QuestionKey;
import org.jspecify.annotations.Nullable;

/**
 * A question that was missed once, with what is remembered of it since; computed from what was answered, never stored.
 *
 * @param last day of the last answer
 * @param lapsed whether the last answer was not right
 */
record Card(QuestionKey question, Memory memory, LocalDate last, boolean lapsed) {

    /** The longest overdue first; always the same order. */
    private static final Comparator<Card> BY_NEED = Comparator.comparing(Card::due)
            .thenComparing(card -> card.question().module() + card.question().id());

    /** The cards of somebody from all that was answered, in any order; what was right from the beginning has none. */
    static List<Card> of(List<Recall> answered, ZoneId zone) {
        Map<QuestionKey, Card> cards = new LinkedHashMap<>();
        answered.stream()
                .distinct()
                .sorted(Comparator.comparing(Recall::at).thenComparing(Recall::right))
                .forEach(recall -> cards.compute(recall.question(), (_, card) -> next(card, recall, zone)));
        return cards.values().stream().sorted(BY_NEED).toList();
    }

    LocalDate due() {
        return last.plusDays(memory.interval());
    }

    boolean isDue(LocalDate today) {
        return !due().isAfter(today);
    }

    private static @Nullable Card next(@Nullable Card card, Recall recall, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(recall.at(), zone);
        if (card != null) {
            long days = ChronoUnit.DAYS.between(card.last, day);
            return new Card(card.question, card.memory.after(days, recall.right()), day, !recall.right());
        }
        return recall.right() ? null : new Card(recall.question(), Memory.first(false), day, true);
    }
}
