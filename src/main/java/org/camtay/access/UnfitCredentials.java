package org.camtay.access;

/** Login, name or password do not have the form that an account needs. */
public class UnfitCredentials extends RuntimeException {
    private final Credentials.Flaw flaw;

    UnfitCredentials(Credentials.Flaw flaw) {
        super("unfit credentials: " + flaw);
        this.flaw = flaw;
    }

    public Credentials.Flaw flaw() {
        return flaw;
    }
}
