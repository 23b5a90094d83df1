package org.camtay.demo;

import org.camtay.access.Accounts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Fills an empty database when the program starts in demo mode. */
@Component
@ConditionalOnBooleanProperty("camtay.demo")
class DemoStart implements ApplicationRunner {

    private static final int MONTHS = 12;

    private final Accounts accounts;
    private final DemoFounding founding;
    private final DemoLearning learning;
    private final GeneratedRecords records;

    DemoStart(Accounts accounts, DemoFounding founding, DemoLearning learning, GeneratedRecords records) {
        this.accounts = accounts;
        this.founding = founding;
        this.learning = learning;
        this.records = records;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.isEmpty()) {
            learning.study(founding.found(DemoProvince.draw(DemoFounding.SEED)));
            records.writeForAll(DemoFounding.SEED, MONTHS);
        }
    }
}
