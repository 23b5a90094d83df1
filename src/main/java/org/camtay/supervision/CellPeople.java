package org.camtay.supervision;

import java.util.List;
import java.util.Optional;
import org.camtay.learning.ModuleState;
import org.camtay.organisation.CommitteeField;
import org.camtay.organisation.PostKind;
import org.camtay.organisation.UnitSummary;

/**
 * The leaders of one cell and how far each is in each module; never single answers.
 *
 * @param modules titles of the modules on offer, in order
 */
public record CellPeople(UnitSummary cell, List<String> modules, List<Person> people) {

    /**
     * A leader of the cell.
     *
     * @param field what a member of the committee looks after
     * @param states one per module, in the order of the titles
     */
    public record Person(
            String name,
            PostKind post,
            Optional<CommitteeField> field,
            List<ModuleState> states,
            boolean activeThisMonth) {
        public Person {
            states = List.copyOf(states);
        }
    }

    public CellPeople {
        modules = List.copyOf(modules);
        people = List.copyOf(people);
    }
}
