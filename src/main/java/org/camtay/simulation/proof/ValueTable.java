package org.camtay.simulation.proof;

import java.util.Arrays;

/**
 * Values by fingerprint in two flat arrays, 12 bytes a state; grows by doubling up to a bound. Two states share a fingerprint with
 * a chance of n²/2⁶⁵, a two-thousandth at 137 million.
 */
final class ValueTable {
    /** Not a value. */
    static final int NONE = Integer.MIN_VALUE;

    /** Less than any points, with room for one more bit and for what is taken from it. */
    static final int LOWEST = -(1 << 29);

    private static final int FIRST = 1 << 16;

    private final long most;
    private long[] keys = new long[FIRST];
    private int[] values = new int[FIRST];
    private long size;

    /** @param most how many states may be kept */
    ValueTable(long most) {
        this.most = most;
        Arrays.fill(values, NONE);
    }

    long size() {
        return size;
    }

    boolean isFull() {
        return size >= most;
    }

    int get(long key) {
        int mask = values.length - 1;
        for (int at = (int) (key >>> 20) & mask; values[at] != NONE; at = at + 1 & mask) {
            if (keys[at] == key) {
                return values[at];
            }
        }
        return NONE;
    }

    /** @throws SearchTooLarge when the table is full */
    void put(long key, int value) {
        if (size >= most) {
            throw new SearchTooLarge(size);
        }
        if (4 * (size + 1) > 3L * values.length) {
            grow();
        }
        place(key, value);
    }

    private void place(long key, int value) {
        int mask = values.length - 1;
        int at = (int) (key >>> 20) & mask;
        while (values[at] != NONE && keys[at] != key) {
            at = at + 1 & mask;
        }
        size += values[at] == NONE ? 1 : 0;
        keys[at] = key;
        values[at] = value;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldValues.length * 2];
        Arrays.fill(values, NONE);
        size = 0;
        for (int i = 0; i < oldValues.length; i++) {
            if (oldValues[i] != NONE) {
                place(oldKeys[i], oldValues[i]);
            }
        }
    }
}
