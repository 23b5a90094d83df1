package org.camtay.database;

/** Where a schema is reached, and as whom. */
public record Database(String url, String user, String password) {

    /** Everything but the password. */
    @Override
    public String toString() {
        return user + "@" + url;
    }
}
