package org.camtay.simulation;

/** A move, a rewind or a hint that is not on offer at this moment; nothing was written. */
public class NotOffered extends RuntimeException {
    NotOffered(Act act) {
        super("not on offer: " + act);
    }
}
