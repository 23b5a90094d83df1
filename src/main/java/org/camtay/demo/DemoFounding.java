package org.camtay.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camtay.access.Accounts;
import org.camtay.access.Credentials;
import org.camtay.access.PersonId;
import org.camtay.access.PublishedAccounts;
import org.camtay.organisation.Founding;
import org.camtay.organisation.UnitId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Founds the invented province, all or nothing, and publishes a few of its accounts. */
@Component
@ConditionalOnBooleanProperty("camtay.demo")
class DemoFounding implements PublishedAccounts {

    static final long SEED = 2026;

    private final Accounts accounts;
    private final Founding founding;
    private final DemoMarkRepository marks;

    DemoFounding(Accounts accounts, Founding founding, DemoMarkRepository marks) {
        this.accounts = accounts;
        this.founding = founding;
        this.marks = marks;
    }

    @Override
    public List<PublishedAccount> all() {
        return DemoAccounts.list().stream()
                .map(account -> new PublishedAccount(account.login(), account.password(), account.description()))
                .toList();
    }

    /**
     * Opens all accounts, founds all units and appoints everybody.
     *
     * @return the leaders of all cells but the one whose accounts are published: those start fresh
     */
    @Transactional
    List<PersonId> found(DemoProvince plan) {
        marks.save(new DemoMark(SEED));
        Map<String, PersonId> people = open(plan);
        UnitId province = founding.found(plan.province(), null);
        appoint(plan.officials(), province, people);
        List<PersonId> learners = new ArrayList<>();
        for (DemoProvince.Commune commune : plan.communes()) {
            UnitId unit = founding.found(commune.unit(), province);
            appoint(List.of(commune.supervisor()), unit, people);
            for (DemoProvince.Cell cell : commune.cells()) {
                appoint(cell.leaders(), founding.found(cell.unit(), unit), people);
                if (!cell.isPublished()) {
                    cell.leaders().forEach(leader -> learners.add(people.get(leader.login())));
                }
            }
        }
        return learners;
    }

    private Map<String, PersonId> open(DemoProvince plan) {
        List<DemoProvince.Holder> holders = plan.holders();
        List<PersonId> ids = accounts.open(holders.stream()
                .map(holder -> new Credentials(holder.login(), holder.name(), DemoAccounts.PASSWORD))
                .toList());
        Map<String, PersonId> people = new HashMap<>();
        for (int number = 0; number < ids.size(); number++) {
            people.put(holders.get(number).login(), ids.get(number));
        }
        return people;
    }

    private void appoint(List<DemoProvince.Holder> holders, UnitId unit, Map<String, PersonId> people) {
        for (DemoProvince.Holder holder : holders) {
            PersonId person = people.get(holder.login());
            if (person == null) {
                throw new IllegalStateException("no account for " + holder.login());
            }
            founding.appoint(person, holder.post(), unit);
        }
    }
}
