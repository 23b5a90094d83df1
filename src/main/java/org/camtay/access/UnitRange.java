package org.camtay.access;

/**
 * All units of a subtree, as a range of their paths that an index can read.
 *
 * @param path of the subtree's root; every unit below has a path that starts with it
 */
public record UnitRange(String path) {

    /** Sorts after every path of the subtree and before every other: paths are made of digits and dots only. */
    public String end() {
        return path + "~";
    }

    public boolean contains(String otherPath) {
        return otherPath.startsWith(path);
    }
}
