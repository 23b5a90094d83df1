package org.camtay.administration.ui;

/** Where lists are brought in; the page stands in a module above. */
final class ImportLink {

    static final String PATH = "/organisation/import";

    private ImportLink() {}
}
