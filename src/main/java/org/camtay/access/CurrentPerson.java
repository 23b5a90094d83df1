package org.camtay.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person on whose behalf the program works right now, and what that person may do today. */
@Component
public class CurrentPerson {

    private final ObjectProvider<GrantSource> sources;
    private final Clock clock;

    CurrentPerson(ObjectProvider<GrantSource> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /** The person's id; fails when nobody is signed in, which no door allows. */
    public PersonId id() {
        return signedIn().orElseThrow(NobodySignedIn::new).id();
    }

    /** The name as it is shown. */
    public String name() {
        return signedIn().orElseThrow(NobodySignedIn::new).name();
    }

    /** The grants of this role that the person holds today, read afresh: a lost post narrows an open session at once. */
    public List<Grant> grants(Role role) {
        PersonId person = id();
        LocalDate today = LocalDate.now(clock);
        return sources.stream()
                .flatMap(source -> source.grantsOf(person, today).stream())
                .filter(grant -> grant.role() == role)
                .toList();
    }

    /** Where the person holds one of these roles today. */
    public Scope scope(Role... roles) {
        return new Scope(Stream.of(roles)
                .flatMap(role -> grants(role).stream())
                .map(Grant::range)
                .toList());
    }

    /** This session has changed the password of the account: it goes on, all others of the person end. */
    void knowsNewPassword(Account account) {
        SignedInPerson renewed = new SignedInPerson(
                account, signedIn().orElseThrow(NobodySignedIn::new).roles());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(renewed, null, renewed.getAuthorities()));
    }

    Optional<SignedInPerson> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person)
                : Optional.empty();
    }
}
