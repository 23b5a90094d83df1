package org.camtay.access;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.camtay.ui.Look;
import org.camtay.ui.Look.Appearance;
import org.camtay.ui.Look.TextSize;
import org.jspecify.annotations.Nullable;

/** A person's way in: login, hashed password and the look the person prefers. */
@Entity
class Account {

    static final int LOGIN_LENGTH = 64;
    static final int NAME_LENGTH = 120;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonId id;

    @Version
    private @Nullable Integer version;

    private String login;
    private String name;
    private String password;
    private int passwordNumber;
    private boolean passwordInitial;
    private boolean administrator;
    private String language;

    @Enumerated(EnumType.STRING)
    private TextSize textSize;

    @Enumerated(EnumType.STRING)
    private Appearance appearance;

    private Instant openedAt;
    private @Nullable Instant closedAt;

    /** For the persistence library. */
    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(PersonId id, String login, String name, String passwordHash, boolean administrator, Instant openedAt) {
        this.id = id;
        this.login = login;
        this.name = name;
        this.password = passwordHash;
        this.passwordNumber = 1;
        this.administrator = administrator;
        this.language = Look.DEFAULT.language().getLanguage();
        this.textSize = Look.DEFAULT.textSize();
        this.appearance = Look.DEFAULT.appearance();
        this.openedAt = openedAt;
    }

    PersonId id() {
        return id;
    }

    String login() {
        return login;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return password;
    }

    boolean isAdministrator() {
        return administrator;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    /** Counts the passwords of the account, the first is 1; a session begun with an earlier one has ended. */
    int passwordNumber() {
        return passwordNumber;
    }

    /** Whether the program made the password, so that the person should choose an own one. */
    boolean hasInitialPassword() {
        return passwordInitial;
    }

    /** The password that the account begins with was made by the program. */
    Account withInitialPassword() {
        passwordInitial = true;
        return this;
    }

    void resetPassword(String hash) {
        changePassword(hash);
        passwordInitial = true;
    }

    void changePassword(String hash) {
        password = hash;
        passwordNumber++;
        passwordInitial = false;
    }

    Look look() {
        return new Look(Locale.of(language), textSize, appearance);
    }

    void prefer(Look look) {
        language = look.language().getLanguage();
        textSize = look.textSize();
        appearance = look.appearance();
    }
}
