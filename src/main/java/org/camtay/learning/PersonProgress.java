package org.camtay.learning;

import java.util.Map;
import org.camtay.content.ModuleKey;

/**
 * What others may see of somebody's learning: states of modules, never single answers.
 *
 * @param states of the modules that were started or finished
 * @param activeThisMonth learned at least once since the first of this month
 */
public record PersonProgress(Map<ModuleKey, ModuleState> states, boolean activeThisMonth) {
    public static final PersonProgress NONE = new PersonProgress(Map.of(), false);

    public PersonProgress {
        states = Map.copyOf(states);
    }

    public ModuleState of(ModuleKey module) {
        return states.getOrDefault(module, ModuleState.NOT_STARTED);
    }
}
