package org.camtay.access;

import java.util.List;

/** Accounts whose passwords stand on the sign-in page; a demo has them, nothing else does. */
public interface PublishedAccounts {

    List<PublishedAccount> all();

    /**
     * One published account.
     *
     * @param description key of a text that says whose account it is
     */
    record PublishedAccount(String login, String password, String description) {}
}
