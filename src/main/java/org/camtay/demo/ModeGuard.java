package org.camtay.demo;

import org.camtay.access.Accounts;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps demo accounts, whose passwords are public, and real ones apart, before the first page answers. */
@Component
class ModeGuard implements InitializingBean {

    private final DemoMarkRepository marks;
    private final Accounts accounts;
    private final boolean demo;

    ModeGuard(DemoMarkRepository marks, Accounts accounts, @Value("${camtay.demo:false}") boolean demo) {
        this.marks = marks;
        this.accounts = accounts;
        this.demo = demo;
    }

    @Override
    public void afterPropertiesSet() {
        boolean demoData = marks.exists();
        boolean realData = !demoData && !accounts.isEmpty();
        if ((demoData && !demo) || (realData && demo)) {
            throw new WrongMode(demoData);
        }
    }
}
