package org.camtay.meeting;

/** An exact number, such as a target of nine tenths. */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = new Fraction(0, 1);
    public static final Fraction ONE = new Fraction(1, 1);

    public Fraction {
        if (denominator <= 0) {
            throw new IllegalArgumentException("a fraction of " + denominator);
        }
    }

    public static Fraction of(long number) {
        return new Fraction(number, 1);
    }

    public static Fraction percent(long percent) {
        return new Fraction(percent, 100);
    }

    /** By cross-multiplication, nothing is rounded; fails when a product leaves the range of a long. */
    @Override
    public int compareTo(Fraction other) {
        return Long.compare(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator));
    }
}
