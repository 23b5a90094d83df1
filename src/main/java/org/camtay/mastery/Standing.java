package org.camtay.mastery;

/** Where somebody stands in a skill: what was learned, practised and applied, each with its evidence. */
public record Standing(String skill, Step learned, Step practised, Step applied) {

    /** The skill that is applied by following cells, not by leading one. */
    public static final String ATTEND = "attend";

    /** Whether nothing was ever done about it. */
    public boolean isUntouched() {
        return learned.state() == Step.State.NONE
                && practised.state() == Step.State.NONE
                && applied.state() == Step.State.NONE;
    }
}
