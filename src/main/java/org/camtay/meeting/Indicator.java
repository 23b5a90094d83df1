package org.camtay.meeting;

import static org.camtay.meeting.Indicator.Direction.HIGHER;
import static org.camtay.meeting.Indicator.Direction.LOWER;
import static org.camtay.meeting.Indicator.Standing.LEARNING;
import static org.camtay.meeting.Indicator.Standing.OFFICIAL;
import static org.camtay.meeting.Indicator.Target.ALL;
import static org.camtay.meeting.Indicator.Target.NAMED;
import static org.camtay.meeting.Indicator.Target.NONE;
import static org.camtay.meeting.Indicator.Target.NOTHING;
import static org.camtay.meeting.Indicator.Unit.ITEMS;
import static org.camtay.meeting.Indicator.Unit.MEETINGS;
import static org.camtay.meeting.Indicator.Unit.MEMBERS;
import static org.camtay.meeting.Indicator.Unit.MINUTES;
import static org.camtay.meeting.Indicator.Unit.POINTS;
import static org.camtay.meeting.Indicator.Unit.QUARTERS;
import static org.camtay.meeting.Indicator.Unit.RECOMMENDATIONS;
import static org.camtay.meeting.Indicator.Unit.REPORTS;
import static org.camtay.meeting.Indicator.Unit.SHEETS;
import static org.camtay.meeting.Indicator.Unit.STEPS;
import static org.camtay.meeting.Indicator.Unit.TASKS;
import static org.camtay.meeting.Indicator.Unit.VOTES;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What is measured on the records of a cell. Each constant says what its numerator counts, out of what, and when it does not
 * apply; what was not told never counts as no. Sentences for people are {@code meeting.Indicator.NAME.…} in every language.
 */
public enum Indicator {
    /** Members present, of those expected at the roll calls. Not applicable without a roll call. */
    ATTENDANCE(MEMBERS, HIGHER, NAMED, OFFICIAL, "HD42-ATTENDANCE"),
    /** Members absent without a reason, over so many roll calls. Not applicable without a roll call. */
    UNEXCUSED_ABSENCES(MEMBERS, LOWER, NOTHING, OFFICIAL, "HD42-ATTENDANCE"),
    /** Meetings at which nobody had been excused more than three times running, of those where it was told. */
    NOBODY_EXCUSED_OVER_THREE(MEETINGS, HIGHER, ALL, OFFICIAL, ""),
    /** Regular meetings on the fixed day, or in the first week for a reason, of all regular ones. */
    ON_FIXED_DATE(MEETINGS, HIGHER, ALL, OFFICIAL, "CT50-DATE"),
    /** Meetings that lasted long enough, of those with known times and an applicable minimum. */
    DURATION(MEETINGS, HIGHER, ALL, OFFICIAL, "HD42-DURATION"),
    /** Meetings whose documents were sent in time, of those that had documents and told when. */
    DOCUMENTS_IN_TIME(MEETINGS, HIGHER, ALL, OFFICIAL, "HD42-DOCS-AHEAD"),
    /** Meetings of which members and attendee were notified before the start, of those where it was told. */
    NOTICES_SENT(MEETINGS, HIGHER, ALL, OFFICIAL, "HD42-NOTICE"),
    /** Meetings prepared by the committee with minutes, of those where it was told. Not applicable without a committee. */
    COMMITTEE_MEETING(MEETINGS, HIGHER, ALL, OFFICIAL, ""),
    /** Steps carried out, of those that the meetings have. Not applicable unless somebody other than the chair ticked. */
    STEPS_COMPLETED(STEPS, HIGHER, ALL, OFFICIAL, "HD42-ORDER"),
    /** Different members who spoke, of those present, both without the chair. */
    SPEAKERS(MEMBERS, HIGHER, NAMED, OFFICIAL, "HD42-CRITERIA-CONDUCT"),
    /** Items of steps 3, 4, 6, 7, 8, 9 presented by somebody other than the chair, of those with a known presenter. */
    DELEGATION(ITEMS, HIGHER, NAMED, LEARNING, ""),
    /** Minutes that the chair spoke, of all minutes. Applies to practice only. */
    CHAIR_TALK(MINUTES, LOWER, NONE, LEARNING, ""),
    /** Meetings that adopted their minutes, of those where it was told. */
    MINUTES_ADOPTED(MEETINGS, HIGHER, ALL, OFFICIAL, "HD42-CLOSING"),
    /** Decided tasks with owner, deadline and a measurable result, of all decided tasks. */
    RESOLUTION_QUALITY(TASKS, HIGHER, ALL, OFFICIAL, "HD42-CLOSING"),
    /** Tasks done, of those whose deadline lies in the window, whenever they were decided. */
    RESOLUTION_RESULTS(TASKS, HIGHER, ALL, OFFICIAL, "HD42-CRITERIA-RESULTS"),
    /** Meetings published in time, of those with something to publish that is not secret. */
    RESOLUTION_PUBLISHED_IN_TIME(MEETINGS, HIGHER, ALL, OFFICIAL, "HD42-PUBLISH"),
    /** Quarters with a thematic meeting, of the quarters that end in the window and of which a meeting of the cell is known. A
     * practice has none. */
    THEME_IN_QUARTER(QUARTERS, HIGHER, ALL, OFFICIAL, ""),
    /** Themes presented by the member who prepared them, not the chair, of those where both is known. */
    THEME_BY_ASSIGNED_MEMBER(ITEMS, HIGHER, ALL, OFFICIAL, ""),
    /** Votes counted on all full members and announced as the numbers say, of all votes with a roll call. */
    VALID_VOTES(VOTES, HIGHER, ALL, OFFICIAL, "VOTE-MAJORITY"),
    /** Score sheets scored by an observer, agreed and voted on by the cell, of all that were begun. */
    COLLECTIVE_SCORING(SHEETS, HIGHER, ALL, OFFICIAL, "SELF-SCORE-PROCEDURE"),
    /** Score sheets left as the cell voted them, of all that were voted on. */
    SCORE_UNCHANGED(SHEETS, HIGHER, ALL, OFFICIAL, "SELF-SCORE-PROCEDURE"),
    /** Recommendations answered by their day, of those whose day lies in the window, whenever they were raised. */
    RECOMMENDATIONS_IN_TIME(RECOMMENDATIONS, HIGHER, ALL, LEARNING, ""),
    /** Recommendations whose answer the cell was told, of those answered in the window where it was told. */
    RECOMMENDATIONS_TOLD(RECOMMENDATIONS, HIGHER, ALL, LEARNING, ""),
    /** Reports filed, of the meetings that somebody of the higher committee attended. */
    ATTENDANCE_REPORTS(REPORTS, HIGHER, ALL, LEARNING, ""),
    /** Tenths of a point by which the cell scored itself above the attendee, over the meetings scored by both. */
    EVALUATION_GAP(POINTS, LOWER, NONE, LEARNING, "");

    /** What is counted. */
    public enum Unit {
        MEETINGS,
        MEMBERS,
        ITEMS,
        STEPS,
        MINUTES,
        TASKS,
        VOTES,
        QUARTERS,
        SHEETS,
        RECOMMENDATIONS,
        REPORTS,
        /** Tenths of a point. */
        POINTS
    }

    /** Which way is better. */
    public enum Direction {
        HIGHER,
        LOWER
    }

    /** What is aimed at. */
    public enum Target {
        ALL,
        NOTHING,
        /** A number of the rule register or of a skill. */
        NAMED,
        NONE
    }

    /** Whether a criterion of the official evaluation stands behind it; what is for learning is shown as such. */
    public enum Standing {
        OFFICIAL,
        LEARNING
    }

    private final Unit unit;
    private final Direction direction;
    private final Target target;
    private final Standing standing;
    private final String rule;

    Indicator(Unit unit, Direction direction, Target target, Standing standing, String rule) {
        this.unit = unit;
        this.direction = direction;
        this.target = target;
        this.standing = standing;
        this.rule = rule;
    }

    /** Its name in score sheets, skills and interfaces, such as {@code documents-in-time}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Indicator> ofCode(String code) {
        return Arrays.stream(values())
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    public Unit unit() {
        return unit;
    }

    public Direction direction() {
        return direction;
    }

    public Target target() {
        return target;
    }

    public Standing standing() {
        return standing;
    }

    /** The rule of the register behind it; empty where the register has none. */
    public Optional<String> rule() {
        return rule.isEmpty() ? Optional.empty() : Optional.of(rule);
    }
}
