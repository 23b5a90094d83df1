package org.camtay.liascript;

/**
 * A line of a course that is not part of a comment or script.
 *
 * @param number in the file, from 1
 * @param text without comments
 * @param code whether it belongs to a block of code, its fences included
 * @param attributes what a comment on the line or right before it sets, such as {@code data-randomize}; may be empty
 */
record LiaLine(int number, String text, boolean code, String attributes) {

    boolean isBlank() {
        return !code && text.isBlank();
    }

    /** Without indentation and the marks of quotations. */
    String bare() {
        int start = 0;
        while (start < text.length() && " \t>".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start).stripTrailing();
    }

    /** How far the words stand from the margin. */
    int indent() {
        return text.length() - text.stripLeading().length();
    }

    LiaLine withText(String other) {
        return new LiaLine(number, other, code, attributes);
    }
}
