package org.camtay.mastery;

/**
 * How many people of a group have learned, practised and applied a skill. How many apply the giving away of items
 * is for the cell, its attendee and its commune: nothing above shows it.
 *
 * @param path of the unit whose leaders are the group
 */
public record SkillTotals(String path, String skill, int learned, int practised, int applied) {}
