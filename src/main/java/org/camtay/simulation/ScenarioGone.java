package org.camtay.simulation;

/** The scenario is not on offer, or the text by which a run was played is no longer kept. */
public class ScenarioGone extends RuntimeException {
    ScenarioGone(String scenario) {
        super("no scenario " + scenario);
    }
}
