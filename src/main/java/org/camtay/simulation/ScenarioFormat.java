package org.camtay.simulation;

import java.util.List;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentReader;
import org.camtay.simulation.checks.ScenarioChecks;
import org.springframework.stereotype.Component;

/** The format of scenarios: one file a language in a folder of its own. */
@Component
public final class ScenarioFormat implements ContentReader {

    @Override
    public boolean reads(String path) {
        return ScenarioChecks.isScenario(path);
    }

    @Override
    public List<String> requiredFields() {
        return List.of("id", "title", "minutes", "skills", "status");
    }

    @Override
    public List<String> knownFields() {
        return List.of("id", "title", "minutes", "skills", "covers", "situations", "drill", "status", "translates");
    }

    @Override
    public List<ContentCheck> checks() {
        return ScenarioChecks.all();
    }
}
