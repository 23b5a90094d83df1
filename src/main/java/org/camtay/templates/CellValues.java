package org.camtay.templates;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camtay.documents.Values;
import org.camtay.organisation.HeldPost;
import org.camtay.organisation.UnitSummary;
import org.camtay.ui.Translations;

/** What the program knows of a cell, as the fields of templates; posts are named, people are not. */
record CellValues(
        UnitSummary cell,
        Optional<UnitSummary> superior,
        List<HeldPost> leaders,
        Optional<LocalDate> meeting,
        Locale locale,
        Translations words) {

    Values values() {
        Map<String, String> texts = new HashMap<>();
        texts.put("cell.name", cell.name());
        superior.ifPresent(above -> texts.put("cell.superior", above.name()));
        meeting.ifPresent(day -> {
            texts.put("meeting.date", day.format(pattern("date")));
            texts.put("meeting.month", day.format(pattern("month")));
            texts.put("year", Integer.toString(day.getYear()));
        });
        List<Map<String, String>> posts = leaders.stream()
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .map(this::post)
                .distinct()
                .map(name -> Map.of("posts", name))
                .toList();
        return new Values(texts, Map.of("posts", posts));
    }

    private DateTimeFormatter pattern(String kind) {
        return DateTimeFormatter.ofPattern(words.getTranslation("templates.CellValues." + kind, locale), locale);
    }

    private String post(HeldPost post) {
        String kind = words.getTranslation("organisation.PostKind." + post.kind(), locale);
        return post.field()
                .map(field -> words.getTranslation(
                        "templates.CellValues.post",
                        locale,
                        kind,
                        words.getTranslation("organisation.CommitteeField." + field, locale)))
                .orElse(kind);
    }
}
