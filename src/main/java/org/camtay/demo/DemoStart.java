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

    private final Accounts accounts;
    private final DemoFounding founding;
    private final DemoLearning learning;

    DemoStart(Accounts accounts, DemoFounding founding, DemoLearning learning) {
        this.accounts = accounts;
        this.founding = founding;
        this.learning = learning;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.isEmpty()) {
            learning.study(founding.found(DemoProvince.draw(DemoFounding.SEED)));
        }
    }
}
