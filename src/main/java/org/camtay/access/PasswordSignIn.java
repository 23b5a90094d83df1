package org.camtay.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Signs people in by login and password; unknown, wrong and closed look the same, a locked login costs no hash. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final AccountRepository accounts;
    private final SignInGuards guards;
    private final ObjectProvider<GrantSource> sources;
    private final Clock clock;
    private final DaoAuthenticationProvider passwords;

    PasswordSignIn(
            AccountRepository accounts,
            SignInGuards guards,
            ObjectProvider<GrantSource> sources,
            PasswordEncoder encoder,
            Clock clock) {
        this.accounts = accounts;
        this.guards = guards;
        this.sources = sources;
        this.clock = clock;
        this.passwords = new DaoAuthenticationProvider(this::person);
        this.passwords.setPasswordEncoder(encoder);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        try {
            return guarded(attempt, guardedLogin(attempt.getName()));
        } catch (DataAccessException | TransactionException unreachable) {
            throw new AuthenticationServiceException("database", unreachable);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private Authentication guarded(Authentication attempt, String login) {
        if (guards.isLocked(login)) {
            throw new LockedException(login);
        }
        try {
            Authentication signedIn = passwords.authenticate(normal(attempt));
            guards.clear(login);
            return signedIn;
        } catch (BadCredentialsException wrong) {
            guards.fail(login);
            throw wrong;
        }
    }

    private static Authentication normal(Authentication attempt) {
        String password = Credentials.normalPassword(String.valueOf(attempt.getCredentials()));
        UsernamePasswordAuthenticationToken normal =
                UsernamePasswordAuthenticationToken.unauthenticated(attempt.getPrincipal(), password);
        normal.setDetails(attempt.getDetails());
        return normal;
    }

    private static String guardedLogin(String typed) {
        String login = Credentials.normalLogin(typed);
        return login.substring(0, Math.min(login.length(), Account.LOGIN_LENGTH));
    }

    private UserDetails person(String typed) {
        return accounts.findByLogin(Credentials.normalLogin(typed))
                .filter(Account::isOpen)
                .map(account -> new SignedInPerson(account, roles(account)))
                .orElseThrow(() -> new UsernameNotFoundException(typed));
    }

    private Set<Role> roles(Account account) {
        LocalDate today = LocalDate.now(clock);
        Set<Role> roles = new HashSet<>();
        sources.forEach(source -> source.grantsOf(account.id(), today).forEach(grant -> roles.add(grant.role())));
        return roles;
    }
}
