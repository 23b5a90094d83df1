package org.camtay.simulation.engine;

/** The numbers of moves: kind in the low six bits, then whether the paper was sent, then the value. They never change. */
final class Codes {
    static final int PREPARE = 1;
    static final int BEGIN = 2;
    static final int GIVE = 3;
    static final int PRESENT = 4;
    static final int ON_THE_SPOT = 5;
    static final int BREAK = 6;
    static final int ASK = 7;
    static final int INVITE = 8;
    static final int SILENCE = 9;
    static final int ROUND = 10;
    static final int LIMITS = 11;
    static final int SUM_UP = 12;
    static final int LECTURE = 13;
    static final int BOUND = 14;
    static final int LET_RUN = 15;
    static final int CUT_OFF = 16;
    static final int VOTE = 17;
    static final int RESERVE = 18;
    static final int DECIDE = 19;
    static final int SLOGAN = 20;
    static final int NOTE = 21;
    static final int ANSWER = 22;

    private static final int KIND = 63;
    private static final int PAPER = 64;
    private static final int VALUE = 128;

    private Codes() {}

    static int of(int kind, int value) {
        return kind + value * VALUE;
    }

    static int of(int kind, int value, boolean paper) {
        return kind + value * VALUE + (paper ? PAPER : 0);
    }

    static int kind(int code) {
        return code & KIND;
    }

    static boolean paper(int code) {
        return (code & PAPER) != 0;
    }

    static int value(int code) {
        return code / VALUE;
    }
}
