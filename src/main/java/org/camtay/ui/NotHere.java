package org.camtay.ui;

import com.vaadin.flow.router.NotFoundException;

/** Nothing is at this address, for a reason that the person should know. */
public class NotHere extends NotFoundException {

    private final String reason;

    /**
     * @param reason key of the sentence to show
     */
    public NotHere(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
