package org.camtay.bench;

/**
 * What the program acknowledged to the people of a bench, warm-up included.
 *
 * @param lessons openings of lessons
 * @param ticks steps ticked or unticked
 * @param standingTicks ticks set less ticks taken back
 */
public record Acknowledged(long lessons, long ticks, long standingTicks, long answers, long attempts) {}
