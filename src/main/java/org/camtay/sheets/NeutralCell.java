package org.camtay.sheets;

/** Text for a cell of a table file that no spreadsheet program will take for a formula. */
public final class NeutralCell {

    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private NeutralCell() {}

    /** The text, after an apostrophe where it starts like a formula; the apostrophe can be taken off again. */
    public static String of(String text) {
        return text.isEmpty() || DANGEROUS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
