package org.camtay.imports;

/** With what somebody signs in for the first time. */
public record InitialLogin(String name, String post, String unit, String login, String password) {

    @Override
    public String toString() {
        return "InitialLogin[" + login + "]";
    }
}
