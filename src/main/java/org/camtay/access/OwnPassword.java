package org.camtay.access;

import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The password of the current person, who alone chooses it. */
@Component
@Transactional(readOnly = true)
public class OwnPassword {

    /** Why a password stayed as it was. */
    public enum Refusal {
        /** The current password was not this one; counted as a failed sign-in. */
        WRONG,
        /** Too many failures: the login is locked, whichever password is given. */
        LOCKED,
        SHORT,
        LONG,
        UNCHANGED
    }

    private final AccountRepository accounts;
    private final PasswordSignIn signIn;
    private final Accounts hashing;
    private final CurrentPerson currentPerson;
    private final AuditTrail audit;

    OwnPassword(
            AccountRepository accounts,
            PasswordSignIn signIn,
            Accounts hashing,
            CurrentPerson currentPerson,
            AuditTrail audit) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.hashing = hashing;
        this.currentPerson = currentPerson;
        this.audit = audit;
    }

    /** Whether the current person still uses a password that the program made and others may have seen. */
    public boolean isInitial() {
        return account().hasInitialPassword();
    }

    /**
     * Changes the password; this session goes on, every other session of the person ends with its next request.
     *
     * @return why nothing was changed, or nothing
     */
    @Transactional
    public Optional<Refusal> change(String current, String wanted) {
        Account account = account();
        Optional<Refusal> refusal = unfit(account, wanted).or(() -> refused(account, current));
        if (refusal.isPresent()) {
            return refusal;
        }
        String normal = Credentials.normalPassword(wanted);
        if (normal.equals(Credentials.normalPassword(current))) {
            return Optional.of(Refusal.UNCHANGED);
        }
        account.changePassword(hashing.hash(normal));
        currentPerson.knowsNewPassword(account);
        audit.note("CHANGE_PASSWORD", account.id().value().toString());
        return Optional.empty();
    }

    private Account account() {
        return accounts.findById(currentPerson.id()).orElseThrow(NobodySignedIn::new);
    }

    private static Optional<Refusal> unfit(Account account, String wanted) {
        try {
            Credentials _ = new Credentials(account.login(), account.name(), wanted);
            return Optional.empty();
        } catch (UnfitCredentials unfit) {
            return Optional.of(unfit.flaw() == Credentials.Flaw.PASSWORD_LONG ? Refusal.LONG : Refusal.SHORT);
        }
    }

    /** Asks as the sign-in page does, with the same guard. */
    private Optional<Refusal> refused(Account account, String current) {
        try {
            signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(account.login(), current));
            return Optional.empty();
        } catch (LockedException locked) {
            return Optional.of(Refusal.LOCKED);
        } catch (BadCredentialsException wrong) {
            return Optional.of(Refusal.WRONG);
        }
    }
}
