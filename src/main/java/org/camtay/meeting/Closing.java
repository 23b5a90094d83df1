package org.camtay.meeting;

/**
 * What was done at the end and after a meeting.
 *
 * @param minutesAdopted that the cell heard and adopted the minutes
 * @param published that what is not secret was placed on the official handbook
 * @param secret that there was nothing to publish because what was decided is secret
 */
public record Closing(Deed minutesAdopted, Deed published, boolean secret) {

    public static final Closing UNKNOWN = new Closing(Deed.UNKNOWN, Deed.UNKNOWN, false);
}
