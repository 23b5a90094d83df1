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
    private final DemoData data;
    private final DemoLearning learning;

    DemoStart(Accounts accounts, DemoData data, DemoLearning learning) {
        this.accounts = accounts;
        this.data = data;
        this.learning = learning;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.isEmpty()) {
            learning.study(data.found(DemoProvince.draw(DemoData.SEED)));
        }
    }
}
