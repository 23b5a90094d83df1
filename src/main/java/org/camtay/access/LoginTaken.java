package org.camtay.access;

/** Another account has this login already. */
public class LoginTaken extends RuntimeException {
    private final String login;

    LoginTaken(String login) {
        super("login taken: " + login);
        this.login = login;
    }

    public String login() {
        return login;
    }
}
