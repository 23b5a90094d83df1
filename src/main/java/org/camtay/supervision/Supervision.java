package org.camtay.supervision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camtay.access.Accounts;
import org.camtay.access.AuditTrail;
import org.camtay.access.CurrentPerson;
import org.camtay.access.PersonId;
import org.camtay.access.Role;
import org.camtay.access.Scope;
import org.camtay.access.UnitRange;
import org.camtay.content.Catalogue;
import org.camtay.content.Language;
import org.camtay.content.ModuleKey;
import org.camtay.content.TrainingModule;
import org.camtay.learning.Completion;
import org.camtay.learning.LearningTotals;
import org.camtay.learning.ModuleState;
import org.camtay.learning.PersonProgress;
import org.camtay.organisation.Directory;
import org.camtay.organisation.HeldPost;
import org.camtay.organisation.PostKind;
import org.camtay.organisation.UnitId;
import org.camtay.organisation.UnitKind;
import org.camtay.organisation.UnitSummary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the current person may see of others' learning: names and figures where the person supervises a commune or what lies
 * below, names in the cells that the person is in charge of, totals by commune above. Whatever else is asked for is not there. Each look at figures or people is noted.
 */
@Component
@Transactional(readOnly = true)
public class Supervision {

    private final Directory directory;
    private final Completion completion;
    private final Accounts accounts;
    private final Catalogue catalogue;
    private final CurrentPerson currentPerson;
    private final AuditTrail auditTrail;

    Supervision(
            Directory directory,
            Completion completion,
            Accounts accounts,
            Catalogue catalogue,
            CurrentPerson currentPerson,
            AuditTrail auditTrail) {
        this.directory = directory;
        this.completion = completion;
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.currentPerson = currentPerson;
        this.auditTrail = auditTrail;
    }

    /** The units that the person supervises today, and the cells that the person is in charge of. */
    public List<UnitSummary> ownUnits() {
        return directory.ownPosts().stream()
                .filter(post -> post.kind() == PostKind.SUPERVISOR || post.kind() == PostKind.ATTENDEE)
                .map(HeldPost::unit)
                .toList();
    }

    /** The table of the units below this one; none when the person may not see it. */
    public Optional<UnitTable> table(UnitId id) {
        Scope named = currentPerson.scope(Role.SUPERVISOR);
        Optional<UnitSummary> unit = directory
                .unit(id, currentPerson.scope(Role.SUPERVISOR, Role.TOTALS_VIEWER))
                .filter(found -> !found.kind().isCell())
                .filter(found -> named.contains(found.path()) || isAboveCommune(found));
        unit.ifPresent(found -> auditTrail.note("READ_UNIT", found.id().value().toString()));
        return unit.map(found -> table(found, named.contains(found.path())));
    }

    /** The leaders of a cell; none when the person has no right to their names. */
    public Optional<CellPeople> people(UnitId id, Language language) {
        Optional<UnitSummary> cell = directory
                .unit(id, currentPerson.scope(Role.SUPERVISOR, Role.ATTENDEE))
                .filter(found -> found.kind().isCell());
        cell.ifPresent(found -> auditTrail.note("READ_CELL", found.id().value().toString()));
        return cell.map(found -> people(found, language));
    }

    private UnitTable table(UnitSummary unit, boolean named) {
        List<UnitSummary> below = isAboveCommune(unit) ? childrenOf(unit) : cellsOf(unit);
        Map<UnitId, Figures> figures = isAboveCommune(unit) ? totals(unit, below) : figuresByCell(unit);
        List<UnitRow> rows = below.stream()
                .map(row -> new UnitRow(
                        row, Optional.of(figures.getOrDefault(row.id(), Figures.NONE)), named || isAboveCommune(row)))
                .toList();
        Figures total = figures.values().stream().reduce(Figures.NONE, Figures::plus);
        if (named) {
            return new UnitTable(unit, rows, Optional.of(total), true);
        }
        List<UnitRow> shown = Suppression.apply(rows);
        return new UnitTable(unit, shown, Suppression.total(shown, total), false);
    }

    private List<UnitSummary> childrenOf(UnitSummary unit) {
        return directory.below(unit.id(), new Scope(List.of(unit.range())), 0, Integer.MAX_VALUE).stream()
                .map(Directory.Branch::unit)
                .toList();
    }

    private List<UnitSummary> cellsOf(UnitSummary unit) {
        return directory.unitsIn(unit.range()).stream()
                .filter(below -> below.kind().isCell())
                .toList();
    }

    /** Counted by the database: a province has tens of thousands of learners. */
    private Map<UnitId, Figures> totals(UnitSummary unit, List<UnitSummary> rows) {
        Map<String, LearningTotals> totals =
                completion.totals(unit.range(), unit.path().length() + UnitRange.STEP);
        Map<UnitId, Figures> figures = new HashMap<>();
        for (UnitSummary row : rows) {
            Optional.ofNullable(totals.get(row.path())).ifPresent(found -> figures.put(row.id(), Figures.of(found)));
        }
        return figures;
    }

    private Map<UnitId, Figures> figuresByCell(UnitSummary unit) {
        List<HeldPost> leaders = directory.leadersIn(unit.range());
        Map<PersonId, PersonProgress> progress = completion.of(peopleOf(leaders));
        Map<UnitId, Map<PersonId, HeldPost>> leadersByCell = new LinkedHashMap<>();
        for (HeldPost leader : leaders) {
            leadersByCell
                    .computeIfAbsent(leader.unit().id(), _ -> new LinkedHashMap<>())
                    .putIfAbsent(leader.person(), leader);
        }
        Map<UnitId, Figures> figures = new HashMap<>();
        leadersByCell.forEach((cell, people) -> figures.put(cell, figures(people.values(), progress)));
        return figures;
    }

    private Figures figures(Collection<HeldPost> leaders, Map<PersonId, PersonProgress> progress) {
        int started = 0;
        int finished = 0;
        int active = 0;
        for (HeldPost leader : leaders) {
            PersonProgress own = progress.getOrDefault(leader.person(), PersonProgress.NONE);
            started += own.states().isEmpty() ? 0 : 1;
            finished += hasFinished(own, leader) ? 1 : 0;
            active += own.activeThisMonth() ? 1 : 0;
        }
        return new Figures(leaders.size(), started, finished, active);
    }

    private boolean hasFinished(PersonProgress progress, HeldPost leader) {
        List<ModuleKey> path =
                catalogue.current().paths().getOrDefault(leader.kind().name(), List.of());
        return !path.isEmpty() && path.stream().allMatch(module -> progress.of(module) == ModuleState.FINISHED);
    }

    private CellPeople people(UnitSummary cell, Language language) {
        List<HeldPost> leaders = directory.leadersIn(cell.range()).stream()
                .sorted(Comparator.comparing(HeldPost::kind))
                .toList();
        Map<PersonId, PersonProgress> progress = completion.of(peopleOf(leaders));
        Map<PersonId, String> names = accounts.names(peopleOf(leaders));
        List<TrainingModule> modules = catalogue.current().activeModules();
        List<CellPeople.Person> people = new ArrayList<>();
        for (HeldPost leader : leaders) {
            PersonProgress own = progress.getOrDefault(leader.person(), PersonProgress.NONE);
            people.add(new CellPeople.Person(
                    names.getOrDefault(leader.person(), ""),
                    leader.kind(),
                    leader.field(),
                    modules.stream().map(module -> own.of(module.key())).toList(),
                    own.activeThisMonth()));
        }
        return new CellPeople(
                cell,
                modules.stream().map(module -> module.title().in(language)).toList(),
                people);
    }

    private static Set<PersonId> peopleOf(List<HeldPost> leaders) {
        return leaders.stream().map(HeldPost::person).collect(Collectors.toSet());
    }

    private static boolean isAboveCommune(UnitSummary unit) {
        return unit.kind() == UnitKind.CENTRE || unit.kind() == UnitKind.PROVINCE;
    }
}
