package org.camtay.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.camtay.access.Accounts;
import org.camtay.access.Credentials;
import org.camtay.access.PersonId;
import org.camtay.demo.OrganisationPlan.Holder;
import org.camtay.demo.OrganisationPlan.Part;
import org.camtay.organisation.Founding;
import org.camtay.organisation.NewPost;
import org.camtay.organisation.PlacedUnit;
import org.camtay.organisation.PostKind;
import org.camtay.organisation.Term;
import org.camtay.organisation.UnitId;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database with an invented organisation of any size, for benchmarks and tests. It is marked as a demo: its
 * logins follow from a number and all share one password, so the program opens it in demo mode only.
 */
@Component
public class GeneratedOrganisation {

    /** The password of every account. */
    public static final String PASSWORD = DemoAccounts.PASSWORD;

    /** Parts written at once: a part is a commune or a province. */
    private static final int PARTS_AT_ONCE = 20;

    private final Accounts accounts;
    private final Founding founding;
    private final DemoMarkRepository marks;
    private final Clock clock;

    GeneratedOrganisation(Accounts accounts, Founding founding, DemoMarkRepository marks, Clock clock) {
        this.accounts = accounts;
        this.founding = founding;
        this.marks = marks;
        this.clock = clock;
    }

    /** How much was founded. */
    public record Size(int provinces, int communes, int cells, int learners) {}

    /** Somebody who learns, and the cell that he leads. */
    public record Learner(PersonId person, UnitId cell) {}

    /** Login of the learner with this number, from 1 to the number of learners. */
    public static String learner(int number) {
        return "hv-%06d".formatted(number);
    }

    /** Login of the supervisor of the commune with this number, from 1. */
    public static String communeSupervisor(int commune) {
        return "xa-%04d".formatted(commune);
    }

    /** Login of the supervisor of the province with this number, from 1. */
    public static String provinceSupervisor(int province) {
        return "tinh-%02d".formatted(province);
    }

    /** Login of the trainer of the province with this number, from 1. */
    public static String trainer(int province) {
        return "giangvien-%02d".formatted(province);
    }

    /** Login of the administrator of the province with this number, from 1. */
    public static String administrator(int province) {
        return "quantri-%02d".formatted(province);
    }

    /** Login of one of those in charge of fifteen cells each, in the commune with this number; both from 1. */
    public static String attendee(int commune, int number) {
        return "theodoi-%04d-%d".formatted(commune, number);
    }

    /**
     * Founds exactly so many cells with exactly so many learners, part by part; what was founded before an interruption
     * stays. Units, names, logins and posts are the same for the same numbers and seed; ids are not.
     *
     * @param learners 0 or more, two to four times the cells in practice
     * @param cells 1 or more, 300,000 for the country
     * @param founded told the learners of each part in the order of their logins
     * @throws IllegalStateException when the database holds an account already
     */
    public Size found(int learners, int cells, long seed, Consumer<List<Learner>> founded) {
        if (!accounts.isEmpty()) {
            throw new IllegalStateException("the database is not empty");
        }
        marks.save(new DemoMark(seed, true));
        OrganisationPlan plan =
                new OrganisationPlan(learners, cells, seed, LocalDate.now(clock).withDayOfYear(1));
        Iterator<Part> parts = plan.parts().iterator();
        while (parts.hasNext()) {
            List<Part> next = new ArrayList<>();
            while (next.size() < PARTS_AT_ONCE && parts.hasNext()) {
                next.add(parts.next());
            }
            founded.accept(found(next, Term.from(plan.founded())));
        }
        return new Size(plan.provinces(), plan.communes(), cells, learners);
    }

    private List<Learner> found(List<Part> parts, Term term) {
        List<PlacedUnit> units =
                parts.stream().flatMap(part -> part.units().stream()).toList();
        List<Holder> holders =
                parts.stream().flatMap(part -> part.holders().stream()).toList();
        Map<String, UnitId> unitIds = new HashMap<>();
        List<UnitId> ids = founding.foundAll(units);
        for (int number = 0; number < ids.size(); number++) {
            unitIds.put(units.get(number).unit().code(), ids.get(number));
        }
        Map<String, PersonId> people = open(holders);
        founding.appointAll(holders.stream()
                .map(holder -> post(holder, people, unitIds, term))
                .toList());
        return holders.stream()
                .filter(holder -> PostKind.LEADERS.contains(holder.post()))
                .map(holder -> new Learner(known(people, holder.login()), known(unitIds, holder.unit())))
                .toList();
    }

    private Map<String, PersonId> open(List<Holder> holders) {
        Map<String, Credentials> byLogin = new LinkedHashMap<>();
        for (Holder holder : holders) {
            byLogin.computeIfAbsent(holder.login(), login -> new Credentials(login, holder.name(), PASSWORD));
        }
        List<PersonId> opened = accounts.open(List.copyOf(byLogin.values()));
        Map<String, PersonId> people = new HashMap<>();
        int number = 0;
        for (String login : byLogin.keySet()) {
            people.put(login, opened.get(number++));
        }
        return people;
    }

    private static NewPost post(Holder holder, Map<String, PersonId> people, Map<String, UnitId> units, Term term) {
        return new NewPost(
                known(people, holder.login()), holder.post(), holder.field(), known(units, holder.unit()), term);
    }

    private static <T> T known(Map<String, T> things, String name) {
        return Optional.ofNullable(things.get(name))
                .orElseThrow(() -> new IllegalStateException(name + " was not founded"));
    }
}
