package org.camtay.organisation;

import java.util.List;

/** Units and posts were left as they are, for these reasons. */
public class RefusedChange extends RuntimeException {
    private final List<Refusal> refusals;

    public RefusedChange(List<Refusal> refusals) {
        super(refusals.toString());
        this.refusals = List.copyOf(refusals);
    }

    public RefusedChange(Refusal.Reason reason, Object... values) {
        this(List.of(Refusal.of(reason, values)));
    }

    /** At least one, in the order of their rows. */
    public List<Refusal> refusals() {
        return refusals;
    }
}
