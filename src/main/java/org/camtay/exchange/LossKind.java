package org.camtay.exchange;

/** What cannot come along. Each has a sentence in three languages: what, why, and what was done. */
public enum LossKind {
    // A whole question.
    NO_RIGHT(true),
    SINGLE_OPTION(true),
    NO_ANSWER(true),
    NO_TEXT(true),
    ESSAY(true),
    UNKNOWN_TYPE(true),
    NUMBER_RANGE(true),
    SHORT_ORDER(true),
    RAGGED(true),
    UNREADABLE(true),
    UNWRITABLE(true),
    QUIZ_FULL(true),
    RETIRED(true),
    NO_KIND(true),
    GENERIC(true),
    SURVEY(true),
    LINK_LIKE(true),
    // A part of a question, or something beside it.
    DESCRIPTION(false),
    TITLE(false),
    WEIGHT(false),
    PENALTY(false),
    SEVERAL_RIGHT(false),
    ANSWER(false),
    ANSWER_FEEDBACK(false),
    RANGE_LISTED(false),
    GAPS(false),
    GRADING(false),
    PADDED(false),
    HTML(false),
    LINKS(false),
    PICTURE(false),
    FILES(false),
    CATEGORY(false),
    TAGS(false),
    SETTINGS(false),
    FEEDBACK_OF_ALL(false),
    CASE(false),
    TOLERANCE(false),
    HINTS(false),
    SHUFFLE(false),
    VIEWS(false),
    GAP_AT_END(false),
    KEYS(false),
    SEVERAL_ROWS(true),
    // A course.
    CONTROLS(false),
    HEADER(false),
    HEADER_MACRO(false),
    MACRO(false),
    SCRIPT(false),
    REMARK(false),
    NARRATOR(false),
    EFFECT(false),
    CODE_RUN(false),
    CODE_MARKS(false),
    MEDIA(false),
    FORMULA(false),
    ALERT(false),
    SOLUTION(false),
    TOO_DEEP(false),
    TOO_LONG(false),
    MERGED(false);

    private final boolean question;

    LossKind(boolean question) {
        this.question = question;
    }

    /** Whether a whole question is left out. */
    public boolean isQuestion() {
        return question;
    }
}
