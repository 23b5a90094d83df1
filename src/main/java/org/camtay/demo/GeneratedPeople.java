package org.camtay.demo;

import java.util.Random;
import org.camtay.demo.GeneratedOrganisation.Size;
import org.springframework.stereotype.Component;

/** Fills an empty database with an invented organisation of any size whose people have learned for a year. */
@Component
public class GeneratedPeople {

    private final GeneratedOrganisation organisation;
    private final GeneratedLearning learning;

    GeneratedPeople(GeneratedOrganisation organisation, GeneratedLearning learning) {
        this.organisation = organisation;
        this.learning = learning;
    }

    /**
     * Founds the organisation and lets its people learn; the same for the same numbers and seed, but for ids.
     *
     * @param learners 0 or more
     * @param cells 1 or more
     * @throws IllegalStateException when the database holds an account already
     */
    public Size generate(int learners, int cells, long seed) {
        Random chance = new Random(seed);
        return organisation.found(learners, cells, seed, founded -> learning.study(founded, chance));
    }
}
