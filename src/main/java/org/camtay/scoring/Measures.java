package org.camtay.scoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camtay.meeting.Figure;
import org.camtay.meeting.Figures;
import org.camtay.meeting.Fraction;
import org.camtay.meeting.Indicator;
import org.camtay.meeting.Indicators;
import org.camtay.meeting.MeetingRecord;
import org.camtay.meeting.Norms;
import org.camtay.meeting.Preparation.CommitteeMeeting;
import org.camtay.meeting.Window;

/**
 * What the conditions of a score sheet compare, for one meeting: every indicator by its code, and what only sheets ask for.
 *
 * @param known by code
 * @param notApplicable codes of what this cell or month does not have; what stands nowhere was not told
 */
public record Measures(Map<String, Figure> known, Set<String> notApplicable) {

    /** Minutes by which the meeting was too short. */
    public static final String DURATION_MISSING = "duration-missing";

    /** Minutes of the minimum that the meeting reached. */
    public static final String DURATION_SHARE = "duration-share";

    /** Thematic meetings in the month of the meeting. */
    public static final String THEMATIC_MEETINGS = "thematic-meetings";

    /** Codes beside those of the indicators. */
    private static final Set<String> OF_SHEETS = Set.of(DURATION_MISSING, DURATION_SHARE, THEMATIC_MEETINGS);

    public Measures {
        known = Map.copyOf(known);
        notApplicable = Set.copyOf(notApplicable);
    }

    /**
     * Of a meeting among the meetings of its cell. The results of the last resolution are of the tasks due since the regular
     * meeting before, up to the day of this one.
     *
     * @param others records of the cell without this one
     */
    public static Measures of(MeetingRecord record, List<MeetingRecord> others, Norms norms) {
        LocalDate next = record.date().plusDays(1);
        Map<String, Figure> known = new HashMap<>();
        Set<String> notApplicable = new HashSet<>();
        Figures own = Indicators.of(List.of(record), new Window(record.date(), next), norms);
        own.applicable().forEach((indicator, figure) -> known.put(indicator.code(), figure));
        addResults(record, others, norms, known, notApplicable);
        addDuration(record, known);
        long themes = others.stream()
                .filter(other -> other.kind().isThematic())
                .filter(other -> YearMonth.from(other.date()).equals(YearMonth.from(record.date())))
                .count();
        known.put(THEMATIC_MEETINGS, new Figure(themes + (record.kind().isThematic() ? 1 : 0), 1));
        if (record.preparation().committeeMeeting().state() == CommitteeMeeting.State.NO_COMMITTEE) {
            notApplicable.add(Indicator.COMMITTEE_MEETING.code());
        }
        if (record.preparation().documents().orElse(1) == 0) {
            notApplicable.add(Indicator.DOCUMENTS_IN_TIME.code());
        }
        if (record.closing().secret()) {
            notApplicable.add(Indicator.RESOLUTION_PUBLISHED_IN_TIME.code());
        }
        return new Measures(known, notApplicable);
    }

    /** Whether a sheet may name this code. */
    public static boolean isKnown(String code) {
        return OF_SHEETS.contains(code) || Indicator.ofCode(code).isPresent();
    }

    /** The value of what was measured; empty for what does not apply or was not told. */
    public Optional<Fraction> value(String code) {
        return Optional.ofNullable(known.get(code)).flatMap(Figure::value);
    }

    private static void addResults(
            MeetingRecord record,
            List<MeetingRecord> others,
            Norms norms,
            Map<String, Figure> known,
            Set<String> notApplicable) {
        String code = Indicator.RESOLUTION_RESULTS.code();
        List<MeetingRecord> earlier = others.stream()
                .filter(other -> other.date().isBefore(record.date()))
                .toList();
        Optional<LocalDate> last = earlier.stream()
                .filter(other -> other.kind().isRegular())
                .map(MeetingRecord::date)
                .max(Comparator.naturalOrder());
        known.remove(code);
        last.ifPresent(day -> {
            Window since = new Window(day.plusDays(1), record.date().plusDays(1));
            Figure results = Indicators.of(earlier, since, norms).of(Indicator.RESOLUTION_RESULTS);
            if (results.isApplicable()) {
                known.put(code, results);
            } else {
                notApplicable.add(code);
            }
        });
    }

    private static void addDuration(MeetingRecord record, Map<String, Figure> known) {
        record.time().minutesShort().ifPresent(missing -> {
            int minimum = record.time().minimumMinutes().orElse(0);
            known.put(DURATION_MISSING, new Figure(missing, 1));
            if (minimum > 0) {
                known.put(DURATION_SHARE, new Figure((long) minimum - missing, minimum));
            }
        });
    }
}
