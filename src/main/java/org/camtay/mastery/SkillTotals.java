package org.camtay.mastery;

/**
 * How many people of a group have learned, practised and applied a skill.
 *
 * @param path of the unit whose leaders are the group
 */
public record SkillTotals(String path, String skill, int learned, int practised, int applied) {}
