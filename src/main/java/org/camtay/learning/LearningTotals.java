package org.camtay.learning;

/**
 * How many leaders of the cells of a unit learn; each number counts people and is at most {@code learners}.
 *
 * @param path of the unit
 * @param learners hold a post in a cell of the unit today
 * @param started have opened at least one module
 * @param finished have finished every module of their path
 * @param active have learned this month
 */
public record LearningTotals(String path, int learners, int started, int finished, int active) {}
