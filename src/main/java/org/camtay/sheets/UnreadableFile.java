package org.camtay.sheets;

/** A file that cannot be read as a table, and why. */
public class UnreadableFile extends RuntimeException {
    private final SheetFinding finding;

    UnreadableFile(String key, Object... values) {
        super(key);
        this.finding = SheetFinding.at(Place.FILE, key, values);
    }

    UnreadableFile(Throwable cause, String key, Object... values) {
        super(key, cause);
        this.finding = SheetFinding.at(Place.FILE, key, values);
    }

    public SheetFinding finding() {
        return finding;
    }
}
