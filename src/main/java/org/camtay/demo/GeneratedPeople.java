package org.camtay.demo;

import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.camtay.demo.GeneratedOrganisation.Size;
import org.springframework.stereotype.Component;

/** Fills an empty database with an invented organisation of any size whose people have learned and met for a year. */
@Component
public class GeneratedPeople {

    private final GeneratedOrganisation organisation;
    private final GeneratedLearning learning;
    private final GeneratedRecords records;

    GeneratedPeople(GeneratedOrganisation organisation, GeneratedLearning learning, GeneratedRecords records) {
        this.organisation = organisation;
        this.learning = learning;
        this.records = records;
    }

    /**
     * Founds the organisation, lets its people learn and gives its cells records; the same for the same numbers and seed, but for ids.
     *
     * @param learners 0 or more
     * @param cells 1 or more
     * @param months of records that each cell has, 0 or more
     * @throws IllegalStateException when the database holds an account already
     */
    public Size generate(int learners, int cells, int months, long seed) {
        Random chance = new Random(seed);
        AtomicLong number = new AtomicLong();
        return organisation.found(learners, cells, seed, founded -> {
            learning.study(founded, chance);
            number.addAndGet(records.write(founded, seed, number.get(), months));
        });
    }
}
