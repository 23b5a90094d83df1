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

    public Fraction plus(Fraction other) {
        return reduced(
                Math.addExact(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator)),
                Math.multiplyExact(denominator, other.denominator));
    }

    public Fraction times(Fraction other) {
        return reduced(
                Math.multiplyExact(numerator, other.numerator), Math.multiplyExact(denominator, other.denominator));
    }

    /**
     * This divided by the other.
     *
     * @param other above nought
     */
    public Fraction over(Fraction other) {
        return reduced(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(denominator, other.numerator));
    }

    /** By cross-multiplication, nothing is rounded; fails when a product leaves the range of a long. */
    @Override
    public int compareTo(Fraction other) {
        return Long.compare(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator));
    }

    private static Fraction reduced(long numerator, long denominator) {
        long divisor = Math.max(1, gcd(Math.abs(numerator), denominator));
        return new Fraction(numerator / divisor, denominator / divisor);
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }
}
