package org.camtay.access;

/** A door was opened without anybody being signed in. */
public class NobodySignedIn extends RuntimeException {
    NobodySignedIn() {
        super("nobody is signed in");
    }
}
