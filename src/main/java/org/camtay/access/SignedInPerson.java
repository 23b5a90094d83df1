package org.camtay.access;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * What a web session knows of its person. The roles only decide which places the menu offers; doors ask for the grants of
 * the moment.
 */
record SignedInPerson(PersonId id, String login, String name, String passwordHash, int passwordNumber, Set<Role> roles)
        implements UserDetails {

    SignedInPerson(Account account, Set<Role> roles) {
        this(account.id(), account.login(), account.name(), account.passwordHash(), account.passwordNumber(), roles);
    }

    /** Whether the session was begun with this password of the account or, having just changed it, knows a later one. */
    boolean knows(int currentPassword) {
        return passwordNumber >= currentPassword;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .collect(Collectors.toSet());
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return login;
    }

    @Override
    public String toString() {
        return "SignedInPerson[" + id + "]";
    }
}
