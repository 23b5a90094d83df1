package org.camtay.simulation.engine;

/**
 * What a move leads to.
 *
 * @param points in ten-thousandths, negative where something is lost that was counted before
 */
public record Step(Room next, int points) {}
