package org.camtay;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.camtay.access.PersonId;
import org.camtay.organisation.Founding;
import org.camtay.organisation.NewUnit;
import org.camtay.organisation.PostId;
import org.camtay.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Founds planned units with their people. */
@TestComponent
public class Foundations {

    private static final AtomicInteger CODE = new AtomicInteger();

    private final Founding founding;
    private final People people;

    Foundations(Founding founding, People people) {
        this.founding = founding;
        this.people = people;
    }

    /** What was founded, by the names of the plan. */
    public record Founded(
            Map<String, UnitId> units,
            Map<String, PersonId> people,
            Map<String, PostId> posts,
            Map<String, String> codes) {
        public UnitId unit(String name) {
            return known(units, name);
        }

        public PersonId person(String name) {
            return known(people, name);
        }

        public PostId postOf(String name) {
            return known(posts, name);
        }

        public String code(String unit) {
            return known(codes, unit);
        }

        private static <T> T known(Map<String, T> things, String name) {
            if (!things.containsKey(name)) {
                throw new IllegalArgumentException(name + " is not in the plan");
            }
            return things.get(name);
        }
    }

    public Founded found(UnitPlan plan) {
        Set<String> names = new LinkedHashSet<>();
        collect(plan, names);
        List<PersonId> ids = people.everybody(List.copyOf(names));
        Founded founded = new Founded(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        int number = 0;
        for (String name : names) {
            founded.people().put(name, ids.get(number++));
        }
        found(plan, null, founded);
        return founded;
    }

    public static String newCode() {
        return "U" + CODE.incrementAndGet();
    }

    private static void collect(UnitPlan plan, Set<String> names) {
        plan.holders().forEach(holder -> names.add(holder.name()));
        plan.below().forEach(below -> collect(below, names));
    }

    private void found(UnitPlan plan, @Nullable UnitId parent, Founded founded) {
        String code = newCode();
        UnitId unit = founding.found(new NewUnit(plan.kind(), plan.cellType(), code, plan.name()), parent);
        founded.codes().put(plan.name(), code);
        founded.units().put(plan.name(), unit);
        plan.holders()
                .forEach(holder -> founded.posts()
                        .put(holder.name(), founding.appoint(founded.person(holder.name()), holder.post(), unit)));
        plan.below().forEach(below -> found(below, unit, founded));
    }
}
