package org.camtay.demo;

/** Demo mode meets a real database, or the other way round; the program does not start. */
public class WrongMode extends RuntimeException {
    private final boolean demoData;

    WrongMode(boolean demoData) {
        super(
                demoData
                        ? "This database holds demo data, whose passwords are public; start with --demo, or name another database."
                        : "This database holds real accounts; start without --demo, or name another database.");
        this.demoData = demoData;
    }

    /** Whether the database holds demo data; otherwise it holds real accounts. */
    public boolean isDemoData() {
        return demoData;
    }
}
