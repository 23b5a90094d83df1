package org.camtay.demo;

import java.util.List;
import java.util.stream.Stream;
import org.camtay.access.PublishedAccounts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The accounts of invented people that are shown on the sign-in page and by the launcher. */
@Component
@ConditionalOnBooleanProperty("camtay.demo")
public class DemoAccounts implements PublishedAccounts {

    /** Every account of invented people has this password; it protects nothing. */
    static final String PASSWORD = "camtay-demo";

    static final String SECRETARY = "bithu";
    static final String DEPUTY = "phobithu";
    static final String COMMUNE_SUPERVISOR = "xa";
    static final String PROVINCE_SUPERVISOR = "tinh";
    static final String ATTENDEE = "theodoi";
    static final String TRAINER = "giangvien";
    static final String ADMINISTRATOR = "quantri";

    private final DemoMarkRepository marks;

    DemoAccounts(DemoMarkRepository marks) {
        this.marks = marks;
    }

    /** Those of the invented province, the secretary first. */
    public static List<PublishedAccount> ofProvince() {
        return Stream.of(SECRETARY, DEPUTY, ATTENDEE, COMMUNE_SUPERVISOR, PROVINCE_SUPERVISOR, TRAINER, ADMINISTRATOR)
                .map(login -> account(login, login))
                .toList();
    }

    @Override
    public List<PublishedAccount> all() {
        return marks.isGenerated() ? ofGeneratedOrganisation() : ofProvince();
    }

    private static List<PublishedAccount> ofGeneratedOrganisation() {
        return List.of(
                account(GeneratedOrganisation.learner(1), SECRETARY),
                account(GeneratedOrganisation.communeSupervisor(1), COMMUNE_SUPERVISOR),
                account(GeneratedOrganisation.provinceSupervisor(1), PROVINCE_SUPERVISOR),
                account(GeneratedOrganisation.trainer(1), TRAINER),
                account(GeneratedOrganisation.administrator(1), ADMINISTRATOR));
    }

    private static PublishedAccount account(String login, String who) {
        return new PublishedAccount(login, PASSWORD, "demo.DemoAccounts." + who);
    }
}
