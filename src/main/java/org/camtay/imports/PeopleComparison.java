package org.camtay.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camtay.access.PersonId;
import org.camtay.imports.Effect.Change;
import org.camtay.organisation.NewPost;
import org.camtay.organisation.PostId;
import org.camtay.organisation.Refusal;
import org.camtay.organisation.Rosters.ListedTerm;
import org.camtay.organisation.Rosters.ListedUnit;
import org.camtay.organisation.Term;
import org.camtay.organisation.UnitId;
import org.camtay.sheets.Place;

/** A list of people beside the terms that exist: who is new, which posts are given and which end. */
final class PeopleComparison {

    private final PeopleFile file;
    private final KnownPeople known;
    private final PersonId self;
    private final LocalDate today;
    private final Map<UnitId, List<ListedTerm>> terms = new HashMap<>();
    private final Map<NewPerson, Integer> newPeople = new LinkedHashMap<>();
    private final List<Given> given = new ArrayList<>();
    private final Map<PostId, LocalDate> ended = new LinkedHashMap<>();
    private final List<Effect> effects = new ArrayList<>();
    private final Set<Slip> slips = new LinkedHashSet<>();

    /** Somebody without an account, by login, or else by name and first unit. */
    record NewPerson(Optional<String> login, String name, String unit) {}

    /** Who holds a post: an account, or one to be opened. */
    sealed interface Who {
        record Existing(PersonId person) implements Who {}

        record Coming(NewPerson person) implements Who {}
    }

    /** A post to be given, and the line that asks for it. */
    record Given(PersonLine line, ListedUnit unit, Who who, Term term) {
        NewPost to(PersonId person) {
            return new NewPost(person, line.post(), line.field(), unit.unit().id(), term);
        }
    }

    PeopleComparison(PeopleFile file, KnownPeople known, PersonId self, LocalDate today) {
        this.file = file;
        this.known = known;
        this.self = self;
        this.today = today;
        known.terms()
                .forEach(term -> terms.computeIfAbsent(term.unit(), _ -> new ArrayList<>())
                        .add(term));
        slips.addAll(file.slips());
    }

    List<Given> given() {
        return given;
    }

    Map<PostId, LocalDate> ended() {
        return ended;
    }

    List<Effect> effects() {
        return effects;
    }

    Set<Slip> slips() {
        return slips;
    }

    List<NewPerson> newPeople() {
        return List.copyOf(newPeople.keySet());
    }

    /** Lines with a login come first: they say who a name without one is. */
    void compare() {
        file.lines().stream()
                .sorted(Comparator.comparing(line -> line.login().isEmpty()))
                .forEach(this::compare);
        effects.sort(Comparator.comparing((Effect effect) -> effect.place().sheet())
                .thenComparing(effect -> effect.place().row()));
    }

    private void compare(PersonLine line) {
        List<ListedUnit> units = file.units(line, slips);
        if (units.size() < line.codes().size()) {
            return;
        }
        Optional<Who> who = who(line, units);
        who.ifPresent(somebody -> units.forEach(unit -> compare(line, unit, somebody)));
    }

    private Optional<Who> who(PersonLine line, List<ListedUnit> units) {
        if (line.login().isPresent()) {
            return withLogin(line, line.login().get(), units.getFirst());
        }
        Set<PersonId> namesakes = new LinkedHashSet<>();
        units.forEach(unit -> namesakes.addAll(known.called(line.comparableName(), terms(unit))));
        if (namesakes.size() > 1) {
            slips.add(Slip.at(line.row().place(PeopleColumns.NAME), "imports.PeopleComparison.namesakes", line.name()));
            return Optional.empty();
        }
        if (!namesakes.isEmpty()) {
            return Optional.of(new Who.Existing(namesakes.iterator().next()));
        }
        return Optional.of(units.stream()
                .flatMap(unit -> file.promised(line.comparableName(), unit.code()).stream())
                .findFirst()
                .orElseGet(() -> coming(line, Optional.empty(), units)));
    }

    private Optional<Who> withLogin(PersonLine line, String login, ListedUnit unit) {
        PersonId person = known.logins().get(login);
        if (person == null) {
            return Optional.of(file.promised(line.comparableName(), unit.code())
                    .filter(who -> who instanceof Who.Coming coming
                            && coming.person().login().equals(line.login()))
                    .orElseGet(() -> coming(line, line.login(), List.of(unit))));
        }
        boolean isSame =
                PersonLine.comparable(known.names().getOrDefault(person, "")).equals(line.comparableName());
        if (!isSame || !known.own().contains(person)) {
            slips.add(Slip.at(line.row().place(PeopleColumns.LOGIN), "imports.PeopleComparison.login", login));
            return Optional.empty();
        }
        Who who = new Who.Existing(person);
        file.promise(line.comparableName(), unit.code(), who);
        return Optional.of(who);
    }

    private Who coming(PersonLine line, Optional<String> login, List<ListedUnit> units) {
        NewPerson person = new NewPerson(
                login, line.name(), login.isPresent() ? "" : units.getFirst().code());
        Who who = new Who.Coming(person);
        units.forEach(unit -> file.promise(line.comparableName(), unit.code(), who));
        if (newPeople.putIfAbsent(person, line.row().row().number()) == null) {
            effects.add(Effect.of(line.row().place(), Change.NEW_PERSON, line.name()));
        }
        return who;
    }

    private void compare(PersonLine line, ListedUnit unit, Who who) {
        Optional<ListedTerm> term =
                who instanceof Who.Existing existing ? term(line, unit, existing.person()) : Optional.empty();
        if (term.isPresent()) {
            compare(line, unit, term.get());
            return;
        }
        LocalDate starts = line.starts().orElse(today);
        if (line.ends().isPresent() && !line.ends().get().isAfter(starts)) {
            slips.add(Slip.at(line.row().place(PeopleColumns.ENDS), "imports.PeopleComparison.never", line.name()));
            return;
        }
        if (who.equals(new Who.Existing(self))) {
            Refusal own = new Refusal(0, Refusal.Reason.BEYOND_OWN_RIGHTS, List.of(line.post()));
            slips.add(new Slip.AgainstRule(line.row().place(PeopleColumns.POST), own));
            return;
        }
        given.add(new Given(line, unit, who, new Term(starts, line.ends())));
        effects.add(effect(line, unit, Change.NEW_POST, starts));
    }

    /** The term that the line speaks of: the one that began on its day, else the one that has not ended. */
    private Optional<ListedTerm> term(PersonLine line, ListedUnit unit, PersonId person) {
        return terms(unit).stream()
                .filter(term -> term.person().equals(person) && term.kind() == line.post())
                .filter(term -> line.starts().isPresent()
                        ? term.term().starts().equals(line.starts().get())
                        : term.term().ends().isEmpty() || term.term().ends().equals(line.ends()))
                .max(Comparator.comparing(term -> term.term().starts()));
    }

    private void compare(PersonLine line, ListedUnit unit, ListedTerm term) {
        Place place = line.row().place();
        if (line.field().isPresent() && !line.field().equals(term.field())) {
            slips.add(Slip.at(
                    line.row().place(PeopleColumns.FIELD),
                    "imports.PeopleComparison.field",
                    term.field().map(Vocabulary.FIELDS::name).orElse("–")));
        } else if (line.ends().isEmpty() || line.ends().equals(term.term().ends())) {
            effects.add(Effect.of(place, Change.UNCHANGED, line.name()));
        } else if (term.term().ends().isPresent()
                || line.ends().get().isBefore(term.term().starts())) {
            slips.add(Slip.at(
                    line.row().place(PeopleColumns.ENDS),
                    "imports.PeopleComparison.ended",
                    day(term.term().ends().orElse(term.term().starts()))));
        } else {
            ended.put(term.id(), line.ends().get());
            effects.add(effect(line, unit, Change.ENDED_POST, line.ends().get()));
        }
    }

    private static Effect effect(PersonLine line, ListedUnit unit, Change change, LocalDate day) {
        return Effect.of(
                line.row().place(),
                change,
                line.name(),
                Vocabulary.POST_KINDS.name(line.post()),
                unit.unit().name(),
                day(day));
    }

    private static String day(LocalDate day) {
        return "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private List<ListedTerm> terms(ListedUnit unit) {
        return terms.getOrDefault(unit.unit().id(), List.of());
    }
}
