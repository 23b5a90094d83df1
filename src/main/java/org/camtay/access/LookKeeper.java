package org.camtay.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.camtay.ui.Look;
import org.springframework.stereotype.Component;

/**
 * Brings together the look that a browser remembers and the one that an account remembers: what was chosen just before
 * sign-in wins and is kept with the account, otherwise the account's look comes to this browser.
 */
@Component
public class LookKeeper {

    private static final String CHOSEN = LookKeeper.class.getName() + ".chosen";

    private final Accounts accounts;
    private final CurrentPerson currentPerson;

    LookKeeper(Accounts accounts, CurrentPerson currentPerson) {
        this.accounts = accounts;
        this.currentPerson = currentPerson;
    }

    /** Takes over a choice made on the sign-in page. */
    public void choose(Look look, HttpServletRequest request, HttpServletResponse response) {
        look.keepIn(response);
        request.getSession().setAttribute(CHOSEN, look);
    }

    /** The look for a page that is about to be built; before sign-in the browser's, afterwards the account's. */
    public Look settle(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        Look remembered = Look.of(request);
        if (currentPerson.signedIn().isEmpty()) {
            return remembered;
        }
        if (session != null && session.getAttribute(CHOSEN) instanceof Look chosen) {
            session.removeAttribute(CHOSEN);
            accounts.remember(chosen);
            return chosen;
        }
        Look own = accounts.look();
        if (!own.equals(remembered)) {
            own.keepIn(response);
        }
        return own;
    }
}
