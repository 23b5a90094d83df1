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
import org.camtay.content.ModuleKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What modules above may know of other people's learning. The caller has checked that it may ask for these people. */
@Component
@Transactional(readOnly = true)
public class Completion {

    private final ModuleProgressRepository modules;
    private final ActiveMonthRepository months;
    private final Clock clock;

    Completion(ModuleProgressRepository modules, ActiveMonthRepository months, Clock clock) {
        this.modules = modules;
        this.months = months;
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

    private static ModuleState state(ModuleCompletion completion) {
        return completion.finished() ? ModuleState.FINISHED : ModuleState.STARTED;
    }
}
