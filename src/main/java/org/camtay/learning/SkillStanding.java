package org.camtay.learning;

/**
 * Where somebody stands in a skill. Practised and applied follow with simulation and records; here is what was learned.
 *
 * @param lessons of all modules on offer that teach the skill; 0 when there is none yet
 * @param minutes learning time of these modules
 */
public record SkillStanding(String name, ModuleState learned, int lessons, int minutes) {}
