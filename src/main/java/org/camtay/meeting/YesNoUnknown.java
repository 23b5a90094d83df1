package org.camtay.meeting;

/** What was told about a question; not told is never taken for no. */
public enum YesNoUnknown {
    YES,
    NO,
    UNKNOWN;

    public boolean isKnown() {
        return this != UNKNOWN;
    }

    public static YesNoUnknown of(boolean yes) {
        return yes ? YES : NO;
    }
}
