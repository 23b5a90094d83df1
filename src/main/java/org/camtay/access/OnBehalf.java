package org.camtay.access;

import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets the program itself act as a person, for demo data and generated load; no page calls it. */
@Component
public class OnBehalf {

    private final AccountRepository accounts;

    OnBehalf(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Does something as this person; afterwards the caller is who he was. */
    public void of(PersonId person, Runnable work) {
        Account account = accounts.findById(person).orElseThrow();
        SignedInPerson signedIn = new SignedInPerson(account, Set.of());
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext own = SecurityContextHolder.createEmptyContext();
        own.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
        SecurityContextHolder.setContext(own);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
