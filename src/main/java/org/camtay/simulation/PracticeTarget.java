package org.camtay.simulation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camtay.meeting.Figures;
import org.camtay.meeting.Indicator;
import org.camtay.meeting.Norms;

/**
 * What an evening must show for a skill besides its grade: of the skill's own indicators, those that the chair decides in the
 * room. Attendance, the day and the like are the author's and ask nothing of the learner.
 */
final class PracticeTarget {

    private PracticeTarget() {}

    private static Set<Indicator> indicators(String skill) {
        return switch (skill) {
            case "prepare" ->
                EnumSet.of(Indicator.DOCUMENTS_IN_TIME, Indicator.NOTICES_SENT, Indicator.COMMITTEE_MEETING);
            case "chair" -> EnumSet.of(Indicator.DURATION, Indicator.SPEAKERS);
            case "delegate" -> EnumSet.of(Indicator.DELEGATION);
            case "topics" -> EnumSet.of(Indicator.THEME_BY_ASSIGNED_MEMBER);
            case "principles" -> EnumSet.of(Indicator.VALID_VOTES);
            case "recommendations" -> EnumSet.of(Indicator.RECOMMENDATIONS_IN_TIME, Indicator.RECOMMENDATIONS_TOLD);
            case "resolutions" -> EnumSet.of(Indicator.RESOLUTION_QUALITY);
            case "digital" -> EnumSet.of(Indicator.RESOLUTION_PUBLISHED_IN_TIME);
            default -> EnumSet.noneOf(Indicator.class);
        };
    }

    /** Whether the record of an evening has room for any of the indicators; the others are judged by the grade alone. */
    private static boolean isAlwaysOnRecord(String skill) {
        return !skill.equals("topics") && !skill.equals("digital");
    }

    /** Of these skills those whose target was met. Who broke a principle met none. */
    static List<String> met(List<String> skills, Figures figures, Norms norms, boolean violated) {
        return violated
                ? List.of()
                : skills.stream().filter(skill -> isMet(skill, figures, norms)).toList();
    }

    private static boolean isMet(String skill, Figures figures, Norms norms) {
        List<Boolean> reached = indicators(skill).stream()
                .map(indicator -> norms.reached(indicator, figures.of(indicator)))
                .flatMap(Optional::stream)
                .toList();
        return reached.isEmpty() ? !isAlwaysOnRecord(skill) : !reached.contains(false);
    }
}
