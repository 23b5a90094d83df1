package org.camtay.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camtay.access.Accounts;
import org.camtay.access.Credentials;
import org.camtay.access.PersonId;
import org.camtay.organisation.Founding;
import org.camtay.organisation.NewPost;
import org.camtay.organisation.NewUnit;
import org.camtay.organisation.PlacedUnit;
import org.camtay.organisation.Term;
import org.camtay.organisation.UnitId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Founds the invented province, all or nothing. */
@Component
@ConditionalOnBooleanProperty("camtay.demo")
class DemoFounding {

    static final long SEED = 2026;

    private final Accounts accounts;
    private final Founding founding;
    private final DemoMarkRepository marks;
    private final Clock clock;

    DemoFounding(Accounts accounts, Founding founding, DemoMarkRepository marks, Clock clock) {
        this.accounts = accounts;
        this.founding = founding;
        this.marks = marks;
        this.clock = clock;
    }

    /**
     * Opens all accounts, founds all units and appoints everybody.
     *
     * @return the leaders of all cells but the one whose accounts are published: those start fresh
     */
    @Transactional
    List<PersonId> found(DemoProvince plan) {
        marks.save(new DemoMark(SEED, false));
        Map<String, PersonId> people = open(plan);
        LocalDate today = LocalDate.now(clock);
        List<PlacedUnit> units = new ArrayList<>();
        units.add(new PlacedUnit(plan.province(), Optional.empty(), today));
        for (DemoProvince.Commune commune : plan.communes()) {
            units.add(below(plan.province(), commune.unit(), today));
            commune.cells().forEach(cell -> units.add(below(commune.unit(), cell.unit(), today)));
        }
        List<UnitId> ids = founding.foundAll(units);
        Map<NewUnit, UnitId> founded = new HashMap<>();
        for (int number = 0; number < ids.size(); number++) {
            founded.put(units.get(number).unit(), ids.get(number));
        }
        founding.appointAll(posts(plan, founded, people, Term.from(today)));
        return plan.communes().stream()
                .flatMap(commune -> commune.cells().stream())
                .filter(cell -> !cell.isPublished())
                .flatMap(cell -> cell.leaders().stream())
                .map(leader -> known(people, leader.login()))
                .toList();
    }

    private static PlacedUnit below(NewUnit above, NewUnit unit, LocalDate day) {
        return new PlacedUnit(unit, Optional.of(above.code()), day);
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

    private static List<NewPost> posts(
            DemoProvince plan, Map<NewUnit, UnitId> units, Map<String, PersonId> people, Term term) {
        List<NewPost> posts = new ArrayList<>();
        plan.officials().forEach(holder -> posts.add(post(holder, plan.province(), units, people, term)));
        for (DemoProvince.Commune commune : plan.communes()) {
            posts.add(post(commune.supervisor(), commune.unit(), units, people, term));
            commune.attended().forEach(cell -> posts.add(post(commune.attendee(), cell.unit(), units, people, term)));
            commune.cells()
                    .forEach(cell -> cell.leaders()
                            .forEach(leader -> posts.add(post(leader, cell.unit(), units, people, term))));
        }
        return posts;
    }

    private static NewPost post(
            DemoProvince.Holder holder,
            NewUnit unit,
            Map<NewUnit, UnitId> units,
            Map<String, PersonId> people,
            Term term) {
        return new NewPost(known(people, holder.login()), holder.post(), holder.field(), known(units, unit), term);
    }

    private static <K, T> T known(Map<K, T> things, K key) {
        return Optional.ofNullable(things.get(key))
                .orElseThrow(() -> new IllegalStateException(key + " was not founded"));
    }
}
