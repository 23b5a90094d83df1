package org.camtay.learning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camtay.access.PersonId;
import org.camtay.access.UnitRange;
import org.camtay.content.Catalogue;
import org.camtay.content.ModuleKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What modules above may know of other people's learning. The caller has checked that it may ask for these people. */
@Component
@Transactional(readOnly = true)
public class Completion {

    private final ModuleProgressRepository modules;
    private final ActiveMonthRepository months;
    private final Catalogue catalogue;
    private final JdbcClient database;
    private final Clock clock;

    Completion(
            ModuleProgressRepository modules,
            ActiveMonthRepository months,
            Catalogue catalogue,
            JdbcClient database,
            Clock clock) {
        this.modules = modules;
        this.months = months;
        this.catalogue = catalogue;
        this.database = database;
        this.clock = clock;
    }

    /** The progress of each of these people, in two queries whatever their number; those without any are left out. */
    public Map<PersonId, PersonProgress> of(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = people.stream().map(PersonId::value).toList();
        Set<UUID> active = months.findActive(ids, LocalDate.now(clock).withDayOfMonth(1));
        Map<UUID, Map<ModuleKey, ModuleState>> states = modules.findCompletions(ids).stream()
                .collect(Collectors.groupingBy(
                        ModuleCompletion::person,
                        Collectors.toMap(completion -> new ModuleKey(completion.module()), Completion::state)));
        Map<PersonId, PersonProgress> progress = new HashMap<>();
        for (PersonId person : people) {
            Map<ModuleKey, ModuleState> own = states.getOrDefault(person.value(), Map.of());
            if (!own.isEmpty() || active.contains(person.value())) {
                progress.put(person, new PersonProgress(own, active.contains(person.value())));
            }
        }
        return progress;
    }

    /**
     * How many leaders of the cells in a range learn, by the units that stand so deep in the tree, in one statement whatever
     * the number of people. Somebody who leads two cells of one unit counts once there.
     *
     * @param length of the paths of those units, in characters
     * @return by path; units without leaders are left out
     */
    public Map<String, LearningTotals> totals(UnitRange range, int length) {
        FinishedPaths finished = FinishedPaths.of(catalogue.current().paths());
        LocalDate today = LocalDate.now(clock);
        return database
                .sql("""
                        with leader as (
                            select left(path, :length) path, person from cell_leader
                            where path >= :from and path < :to and starts <= :day and (ends is null or ends > :day)
                            group by left(path, :length), person),
                        begun as (
                            select distinct progress.person
                            from cell_leader seat join module_progress progress on progress.person = seat.person
                            where seat.path >= :from and seat.path < :to),
                        done as (%s)
                        select leader.path, count(*) learners, count(begun.person) started, count(done.person) finished,
                               count(used.person) active
                        from leader
                        left join begun on begun.person = leader.person
                        left join done on done.person = leader.person
                        left join active_month used on used.person = leader.person and used.month = :month
                        group by leader.path
                        """.formatted(finished.people()))
                .param("length", length)
                .param("month", today.withDayOfMonth(1))
                .param("day", today)
                .param("from", range.path())
                .param("to", range.end())
                .params(finished.parameters())
                .query(LearningTotals.class)
                .stream()
                .collect(Collectors.toMap(LearningTotals::path, totals -> totals));
    }

    private static ModuleState state(ModuleCompletion completion) {
        return completion.finished() ? ModuleState.FINISHED : ModuleState.STARTED;
    }
}
