package org.camtay.administration;

import java.util.List;
import org.camtay.organisation.Refusal;

/**
 * What would change, and what stands against it.
 *
 * @param refusals empty when everything can be carried out
 */
public record ReorganisationPreview(List<PlannedStep> steps, List<Refusal> refusals) {
    public ReorganisationPreview {
        steps = List.copyOf(steps);
        refusals = List.copyOf(refusals);
    }

    public boolean isPossible() {
        return refusals.isEmpty();
    }
}
