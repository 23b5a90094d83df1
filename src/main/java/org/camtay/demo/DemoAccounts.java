package org.camtay.demo;

import java.util.List;
import java.util.stream.Stream;

/** The accounts of the demo that are shown on the sign-in page and by the launcher. */
public final class DemoAccounts {

    /** Every account of the demo has this password; it protects nothing. */
    static final String PASSWORD = "camtay-demo";

    static final String SECRETARY = "bithu";
    static final String DEPUTY = "phobithu";
    static final String COMMUNE_SUPERVISOR = "xa";
    static final String PROVINCE_SUPERVISOR = "tinh";
    static final String TRAINER = "giangvien";
    static final String ATTENDEE = "theodoi";
    static final String ADMINISTRATOR = "quantri";

    private DemoAccounts() {}

    /** The accounts to show, the secretary first. */
    public static List<DemoAccount> list() {
        return Stream.of(SECRETARY, DEPUTY, ATTENDEE, COMMUNE_SUPERVISOR, PROVINCE_SUPERVISOR, TRAINER, ADMINISTRATOR)
                .map(login -> new DemoAccount(login, PASSWORD, "demo.DemoAccounts." + login))
                .toList();
    }
}
