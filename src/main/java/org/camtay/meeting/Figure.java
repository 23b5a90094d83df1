package org.camtay.meeting;

import java.util.Optional;

/**
 * What was measured, as "4 of 6": of so many to which it applied, so many. Where nothing applied there is no figure, which is
 * never nought.
 *
 * @param denominator 0 where nothing applied
 */
public record Figure(long numerator, long denominator) {

    public static final Figure NOT_APPLICABLE = new Figure(0, 0);

    public Figure {
        if (denominator < 0 || (denominator == 0 && numerator != 0)) {
            throw new IllegalArgumentException(numerator + " of " + denominator);
        }
    }

    public boolean isApplicable() {
        return denominator > 0;
    }

    public Optional<Fraction> value() {
        return isApplicable() ? Optional.of(new Fraction(numerator, denominator)) : Optional.empty();
    }

    /** The figure of both windows together. */
    public Figure plus(Figure other) {
        return new Figure(numerator + other.numerator, denominator + other.denominator);
    }
}
