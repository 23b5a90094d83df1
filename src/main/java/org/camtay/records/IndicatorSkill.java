package org.camtay.records;

import org.camtay.meeting.Indicator;

/** The skill whose lessons help with an indicator, by its id in {@code skills.yaml}. */
public final class IndicatorSkill {

    private IndicatorSkill() {}

    public static String of(Indicator indicator) {
        return switch (indicator) {
            case DOCUMENTS_IN_TIME, NOTICES_SENT, COMMITTEE_MEETING -> "prepare";
            case ATTENDANCE,
                    UNEXCUSED_ABSENCES,
                    NOBODY_EXCUSED_OVER_THREE,
                    ON_FIXED_DATE,
                    DURATION,
                    STEPS_COMPLETED,
                    SPEAKERS,
                    CHAIR_TALK -> "chair";
            case DELEGATION -> "delegate";
            case THEME_IN_QUARTER, THEME_BY_ASSIGNED_MEMBER -> "topics";
            case MINUTES_ADOPTED, VALID_VOTES, COLLECTIVE_SCORING, SCORE_UNCHANGED -> "principles";
            case RESOLUTION_PUBLISHED_IN_TIME -> "digital";
            case RECOMMENDATIONS_IN_TIME, RECOMMENDATIONS_TOLD -> "recommendations";
            case RESOLUTION_QUALITY, RESOLUTION_RESULTS -> "resolutions";
            case ATTENDANCE_REPORTS, EVALUATION_GAP -> "attend";
        };
    }
}
