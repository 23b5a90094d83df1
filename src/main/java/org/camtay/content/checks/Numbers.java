package org.camtay.content.checks;

import java.util.ArrayList;
import java.util.List;

/** The numbers in a text. */
final class Numbers {
    private Numbers() {}

    /** Each run of digits, with a decimal part where one follows. */
    static List<String> in(String text) {
        List<String> numbers = new ArrayList<>();
        StringBuilder number = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean decimal = (c == ',' || c == '.') && !number.isEmpty() && isDigit(text, i + 1);
            if (isDigit(text, i) || decimal) {
                number.append(c);
            } else if (!number.isEmpty()) {
                numbers.add(number.toString());
                number.setLength(0);
            }
        }
        return numbers;
    }

    private static boolean isDigit(String text, int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }
}
