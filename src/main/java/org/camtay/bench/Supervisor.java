package org.camtay.bench;

/** Somebody who follows a province: opens its table and downloads it. */
record Supervisor(Visitor visitor) {

    private static final String TABLE = "/supervision";

    /** The view must have a row for a unit. */
    void openTable() {
        Element view = visitor.open(TABLE, "unit-view");
        if (visitor.window().within(view).stream().noneMatch(part -> part.tag().equals("tr"))) {
            throw new LoadRefused(TABLE + " shows no row");
        }
    }

    /** The file of the table that is open. */
    void download() {
        String file = visitor.links(link -> link.endsWith(".csv")).stream()
                .findFirst()
                .orElseThrow(() -> new LoadRefused(TABLE + " offers no file"));
        if (visitor.browser().get(file).lines().count() < 2) {
            throw new LoadRefused(file + " has no row");
        }
    }
}
