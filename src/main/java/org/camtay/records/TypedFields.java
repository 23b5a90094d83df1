package org.camtay.records;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.camtay.meeting.FreeText;
import org.camtay.meeting.RecordProblem;
import org.camtay.meeting.RecordProblem.Reason;
import org.camtay.meeting.YesNoUnknown;

/** Fields as somebody typed them, read one by one; what cannot be read is remembered as a problem of its field. */
final class TypedFields {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}");

    private final Map<String, String> typed;
    private final List<RecordProblem> problems = new ArrayList<>();

    TypedFields(Map<String, String> typed) {
        this.typed = typed;
    }

    List<RecordProblem> problems() {
        return problems;
    }

    String text(String field) {
        return FreeText.tidy(typed.getOrDefault(field, ""));
    }

    /** Empty when nothing was typed. */
    OptionalInt number(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!NUMBER.matcher(text).matches()) {
            problems.add(new RecordProblem(field, Reason.NOT_A_NUMBER, List.of(text)));
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    Optional<LocalDate> day(String field) {
        String text = text(field);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            problems.add(new RecordProblem(field, Reason.NOT_A_DATE, List.of(text)));
            return Optional.empty();
        }
    }

    Optional<LocalTime> time(String field) {
        String text = text(field);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(text));
        } catch (DateTimeException _) {
            problems.add(new RecordProblem(field, Reason.NOT_A_TIME, List.of(text)));
            return Optional.empty();
        }
    }

    YesNoUnknown answer(String field) {
        return one(field, YesNoUnknown.values()).orElse(YesNoUnknown.UNKNOWN);
    }

    /** The constant with this name; a choice that the page does not offer counts as none. */
    <E extends Enum<E>> Optional<E> one(String field, E[] values) {
        String text = text(field);
        return Arrays.stream(values).filter(value -> value.name().equals(text)).findFirst();
    }
}
