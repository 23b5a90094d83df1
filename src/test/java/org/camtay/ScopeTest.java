package org.camtay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camtay.InventedPeople.Person;
import org.camtay.access.Accounts;
import org.camtay.access.Accounts.AccountName;
import org.camtay.access.OnBehalf;
import org.camtay.administration.PeopleAdministration;
import org.camtay.administration.PostAdministration;
import org.camtay.administration.Reorganisation;
import org.camtay.administration.Reorganisations;
import org.camtay.administration.UnitAdministration;
import org.camtay.administration.UnitNotFound;
import org.camtay.administration.UnitTree;
import org.camtay.content.Catalogue;
import org.camtay.content.CellType;
import org.camtay.content.Language;
import org.camtay.debriefing.CommitmentId;
import org.camtay.debriefing.CommitmentNotFound;
import org.camtay.debriefing.Commitments;
import org.camtay.debriefing.Debriefs;
import org.camtay.debriefing.Feeling;
import org.camtay.debriefing.Kept;
import org.camtay.keeping.KeptWorks;
import org.camtay.meeting.Meetings;
import org.camtay.organisation.CellCommittee;
import org.camtay.organisation.Founding;
import org.camtay.organisation.NewPost;
import org.camtay.organisation.NewUnit;
import org.camtay.organisation.PostKind;
import org.camtay.organisation.Term;
import org.camtay.organisation.UnitKind;
import org.camtay.quiz.AttemptNotFound;
import org.camtay.quiz.Quizzes;
import org.camtay.quiz.Response;
import org.camtay.records.ActivityRecords;
import org.camtay.records.CellPictures;
import org.camtay.records.MeetingEntry;
import org.camtay.records.RecordNotFound;
import org.camtay.simulation.Act;
import org.camtay.simulation.Evenings;
import org.camtay.simulation.RunId;
import org.camtay.simulation.RunNotFound;
import org.camtay.simulation.Simulations;
import org.camtay.simulation.engine.Move;
import org.camtay.supervision.Supervision;
import org.camtay.templates.Templates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Who asks for what is not his finds nothing: walks over every method of every door that takes an id, and over every page. A new
 * door or page without a sample here fails.
 */
class ScopeTest extends Screen {

    /** For modules above, which have asked for the scope themselves; no page may call them. */
    private static final Set<String> TRUSTED = Set.of(
            "Accounts.accountNames",
            "Accounts.isAdministrator",
            "Accounts.names",
            "Accounts.resetPassword",
            "Accounts.searchAmong",
            "AdoptedRecords.*",
            "Completion.of",
            "Completion.totals",
            "Directory.*",
            "DueReviews.*",
            "Founding.*",
            "GeneratedOrganisation.*",
            "MasteryTotals.*",
            "OnBehalf.*",
            "PassedAttempts.*",
            "PastAttempts.*",
            "PastLearning.*",
            "PastRecords.*",
            "PastRuns.*",
            "RepeatedQuestions.answered",
            "Restructuring.*",
            "Rosters.*");

    private static final Set<Class<? extends RuntimeException>> NOT_FOUND = Set.of(
            UnitNotFound.class,
            AttemptNotFound.class,
            RecordNotFound.class,
            RunNotFound.class,
            CommitmentNotFound.class);

    /** What a quiz says depends on the question and on what was answered before; its own tests know. */
    private static final Set<String> ANSWERED_LATER = Set.of("Quizzes.answer", "Quizzes.result", "Quizzes.hint");

    private static final Act BEGIN = new Act.Make(new Move.Begin().code());

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.camtay");

    /** The path of every page; of those about a unit, the path for the unit of the fixture. */
    private static final Map<String, Function<ScopeFixture, String>> PAGES = Map.ofEntries(
            Map.entry("access.ui.SettingsView", _ -> "settings"),
            Map.entry("publishing.ui.ContentView", _ -> "content"),
            Map.entry(
                    "administration.ui.ReorganisationView",
                    it -> "organisation/" + it.cell().id().value() + "/reorganise"),
            Map.entry(
                    "administration.ui.OrganisationUnitView",
                    it -> "organisation/" + it.cell().id().value()),
            Map.entry("administration.ui.OrganisationView", _ -> "organisation"),
            Map.entry("administration.ui.PeopleView", _ -> "organisation/people"),
            Map.entry("imports.ui.ImportView", _ -> "organisation/import"),
            Map.entry(
                    "records.ui.MeetingEntryView",
                    it -> "cells/" + it.cell().id().value() + "/meeting"),
            Map.entry("records.ui.OwnCellView", _ -> "cells"),
            Map.entry(
                    "records.ui.CellPictureView",
                    it -> "cells/" + it.cell().id().value()),
            Map.entry(
                    "debriefing.ui.DebriefView",
                    it -> "practise/runs/" + it.run().value() + "/debrief"),
            Map.entry("reviews.ui.ReviewsView", _ -> "reviews"),
            Map.entry("learning.ui.HomeView", _ -> ""),
            Map.entry("learning.ui.LessonView", _ -> "modules/chairing/01-opening"),
            Map.entry("learning.ui.ModuleView", _ -> "modules/chairing"),
            Map.entry("learning.ui.ModulesView", _ -> "modules"),
            Map.entry("learning.ui.QuizView", _ -> "modules/chairing/quiz"),
            Map.entry(
                    "supervision.ui.CellView",
                    it -> "supervision/cells/" + it.cell().id().value()),
            Map.entry("supervision.ui.SupervisionView", _ -> "supervision"),
            Map.entry(
                    "supervision.ui.UnitView",
                    it -> "supervision/" + it.commune().id().value()),
            Map.entry(
                    "templates.ui.TemplateView",
                    it -> "templates/minutes?cell=" + it.cell().id().value()),
            Map.entry("templates.ui.TemplatesView", _ -> "templates"));

    @Autowired
    private ApplicationContext application;

    private final Map<String, Function<ScopeFixture, Object>> samples = new LinkedHashMap<>();

    @BeforeEach
    void what_is_asked_of_each_door(
            @Autowired Supervision supervision,
            @Autowired UnitTree tree,
            @Autowired UnitAdministration units,
            @Autowired PostAdministration posts,
            @Autowired PeopleAdministration peopleAdministration,
            @Autowired Reorganisations reorganisations,
            @Autowired Quizzes quizzes,
            @Autowired Simulations simulations,
            @Autowired ActivityRecords records,
            @Autowired CellPictures pictures,
            @Autowired MeetingEntry entry,
            @Autowired KeptWorks keptWorks,
            @Autowired Templates templates,
            @Autowired Commitments commitments,
            @Autowired Debriefs debriefs,
            @Autowired Clock clock) {
        LocalDate today = LocalDate.now(clock);
        samples.put("Supervision.table", it -> supervision.table(it.commune().id()));
        samples.put("Supervision.people", it -> supervision.people(it.cell().id(), Language.VI));
        samples.put("UnitTree.below", it -> tree.below(it.commune().id(), 0, 10));
        samples.put("UnitTree.profile", it -> tree.profile(it.cell().id()));
        samples.put("UnitTree.search", it -> tree.search(it.cell().name()));
        samples.put(
                "UnitAdministration.found",
                it -> units.found(aCell(), Optional.of(it.commune().id()), today));
        samples.put(
                "UnitAdministration.rename", does(it -> units.rename(it.cell().id(), "Tên mới", today)));
        samples.put(
                "UnitAdministration.describe",
                does(it -> units.describe(it.cell().id(), CellType.STUDENT, CellCommittee.UNKNOWN)));
        samples.put("PostAdministration.terms", it -> posts.terms(it.cell().id()));
        samples.put(
                "PostAdministration.appoint",
                it -> posts.appoint(new NewPost(
                        it.somebody(),
                        PostKind.COMMITTEE_MEMBER,
                        Optional.empty(),
                        it.cell().id(),
                        Term.from(today))));
        samples.put(
                "PostAdministration.end",
                does(it -> posts.end(it.deputy(), it.cell().id(), today)));
        samples.put(
                "PeopleAdministration.search",
                it -> peopleAdministration.search(it.holder().login()));
        samples.put(
                "PeopleAdministration.appointNewcomer",
                it -> peopleAdministration.appointNewcomer(
                        new AccountName(People.newLogin(), "Người mới"),
                        PostKind.COMMITTEE_MEMBER,
                        Optional.empty(),
                        it.cell().id(),
                        Term.from(today)));
        samples.put("PeopleAdministration.resetPassword", it -> peopleAdministration.resetPassword(it.somebody()));
        samples.put(
                "Reorganisations.subject",
                it -> reorganisations.subject(it.cell().id()));
        samples.put(
                "Reorganisations.placesFor",
                it -> reorganisations.placesFor(it.cell().id(), it.commune().name()));
        samples.put(
                "Reorganisations.partners",
                it -> reorganisations.partners(it.cell().id(), it.cell().name()));
        samples.put("Reorganisations.preview", it -> reorganisations.preview(move(it, today)));
        samples.put("Reorganisations.carryOut", does(it -> reorganisations.carryOut(move(it, today))));
        samples.put(
                "ActivityRecords.recordsOf", it -> records.recordsOf(it.cell().id(), LocalDate.EPOCH));
        samples.put("ActivityRecords.record", it -> records.record(it.record()));
        samples.put(
                "ActivityRecords.keep",
                it -> records.keep(
                        it.cell().id(), Meetings.regular(today.minusMonths(1)).record()));
        samples.put("ActivityRecords.adopt", does(it -> records.adopt(it.record())));
        samples.put("ActivityRecords.confirm", does(it -> records.confirm(it.adopted())));
        samples.put(
                "ActivityRecords.correct",
                does(it -> records.correct(
                        it.adopted(), 1, Meetings.regular(it.heldOn()).record(), "viết lại")));
        samples.put(
                "ActivityRecords.goOn",
                does(it -> records.goOn(
                        it.adopted(), 1, Meetings.regular(it.heldOn()).record())));
        samples.put("MeetingEntry.open", it -> entry.open(it.cell().id()));
        samples.put("MeetingEntry.finish", it -> {
            keptWorks.receive("records/" + it.cell().id().value(), 1, "a", Map.of("date", "2025-06-03"));
            return entry.finish(it.cell().id());
        });
        samples.put("CellPictures.picture", it -> pictures.picture(it.cell().id()));
        samples.put(
                "Templates.filled",
                it -> templates.filled("minutes", Language.VI, it.cell().id()));
        samples.put("Simulations.run", it -> simulations.run(it.run()));
        samples.put("Simulations.append", it -> simulations.append(it.run(), 0, BEGIN));
        samples.put("Simulations.playOn", it -> simulations.playOn(it.abandonedRun(), 0));
        samples.put("Simulations.abandon", does(it -> simulations.abandon(it.run())));
        samples.put("Commitments.answer", does(it -> commitments.answer(commitment(it, commitments), Kept.YES)));
        samples.put("Debriefs.of", it -> debriefs.of(finished(it, simulations)));
        samples.put("Debriefs.say", does(it -> debriefs.say(it.run(), Feeling.PARTLY)));
        samples.put("Quizzes.next", it -> quizzes.next(it.attempt(), Language.VI));
        samples.put("Quizzes.hint", it -> quizzes.hint(it.attempt(), it.question(), Language.VI));
        samples.put(
                "Quizzes.answer",
                it -> quizzes.answer(it.attempt(), it.question(), new Response.Typed("ba"), Language.VI));
        samples.put("Quizzes.result", it -> quizzes.result(it.attempt(), Language.VI));
    }

    /** The holder's run, played to its end. */
    private RunId finished(ScopeFixture fixture, Simulations simulations) {
        application
                .getBean(OnBehalf.class)
                .of(fixture.holder().id(), () -> Evenings.toTheEnd(simulations, fixture.run(), Evenings::worst));
        return fixture.run();
    }

    /** Something to which the holder is committed. */
    private CommitmentId commitment(ScopeFixture fixture, Commitments commitments) {
        AtomicReference<CommitmentId> made = new AtomicReference<>();
        application.getBean(OnBehalf.class).of(fixture.holder().id(), () -> {
            commitments.commit("chair", "Bắt đầu đúng giờ");
            made.set(commitments.open().getFirst().id());
        });
        return made.get();
    }

    private ScopeFixture fixture() {
        Catalogue catalogue = application.getBean(Catalogue.class);
        return ScopeFixture.found(
                people,
                application.getBean(Accounts.class),
                application.getBean(Founding.class),
                application.getBean(Quizzes.class),
                application.getBean(Simulations.class),
                application.getBean(OnBehalf.class),
                application.getBean(ActivityRecords.class),
                catalogue.current().module("chairing").orElseThrow().key());
    }

    @Test
    void whoever_has_no_right_finds_nothing_behind_any_door_and_the_holder_does() {
        samples.forEach((name, ask) -> {
            ScopeFixture fixture = fixture();
            for (Person other : fixture.others()) {
                assertThat(found(other, fixture, ask))
                        .as(fixture.role(other) + " behind " + name)
                        .isFalse();
            }
            if (!ANSWERED_LATER.contains(name)) {
                assertThat(found(fixture.holder(), fixture, ask))
                        .as("the holder behind " + name)
                        .isTrue();
            }
        });
    }

    @Test
    void every_method_of_a_door_that_takes_an_id_is_asked_here_or_trusted() {
        assertThat(methodsWithIds())
                .filteredOn(name -> !TRUSTED.contains(name) && !TRUSTED.contains(name.replaceFirst("\\..*", ".*")))
                .isNotEmpty()
                .isSubsetOf(samples.keySet());
    }

    @Test
    void no_page_goes_past_the_doors_that_ask_for_the_scope() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage("org.camtay..ui", "org.camtay..player")
                .should()
                .callMethodWhere(DescribedPredicate.describe("trusted", call -> {
                    String owner = call.getTargetOwner().getSimpleName();
                    return TRUSTED.contains(owner + ".*")
                            || TRUSTED.contains(owner + "." + call.getTarget().getName());
                }))
                .check(PROGRAM);
    }

    @Test
    void whoever_has_no_right_sees_no_name_on_any_page() {
        ScopeFixture fixture = fixture();
        PAGES.forEach((view, path) -> {
            for (Person other : fixture.others()) {
                signIn(other);
                open(path.apply(fixture));
                assertThat(page())
                        .as(fixture.role(other) + " on " + view)
                        .doesNotContain(
                                fixture.commune().name(),
                                fixture.cell().name(),
                                fixture.holder().name());
                if (isAboutAUnit(view)) {
                    assertThat(page()).as(view).contains("Không tìm thấy trang");
                }
            }
            if (isAboutAUnit(view)) {
                signIn(fixture.holder());
                open(path.apply(fixture));
                assertThat(page())
                        .as("the holder on " + view)
                        .contains(fixture.cell().name());
            }
        });
    }

    @Test
    void every_page_is_visited_here() {
        assertThat(Views.routes().stream().map(ScopeTest::name)).containsExactlyInAnyOrderElementsOf(PAGES.keySet());
    }

    private static boolean isAboutAUnit(String view) {
        return Views.routes().stream()
                .filter(type -> name(type).equals(view))
                .map(type -> type.getAnnotation(Route.class).value())
                .anyMatch(address -> address.matches(".*:(unit|cell|person|post)\\b.*"));
    }

    private static String name(Class<? extends Component> view) {
        return view.getName().substring("org.camtay.".length());
    }

    /** Whether this person gets anything; any failure but “not found” is a failure of the test. */
    private boolean found(Person person, ScopeFixture fixture, Function<ScopeFixture, Object> ask) {
        AtomicReference<Object> answer = new AtomicReference<>();
        Throwable thrown = catchThrowable(
                () -> application.getBean(OnBehalf.class).of(person.id(), () -> answer.set(ask.apply(fixture))));
        if (thrown != null) {
            assertThat(NOT_FOUND)
                    .as(thrown.toString())
                    .contains(thrown.getClass().asSubclass(RuntimeException.class));
            return false;
        }
        return switch (answer.get()) {
            case Optional<?> optional -> optional.isPresent();
            case Collection<?> all -> !all.isEmpty();
            case Object _ -> true;
        };
    }

    private static Function<ScopeFixture, Object> does(Consumer<ScopeFixture> command) {
        return fixture -> {
            command.accept(fixture);
            return true;
        };
    }

    private static Reorganisation move(ScopeFixture fixture, LocalDate day) {
        return new Reorganisation.Move(
                fixture.cell().id(), fixture.otherCommune().id(), day);
    }

    private static NewUnit aCell() {
        return new NewUnit(UnitKind.CELL, Optional.of(CellType.VILLAGE), People.newLogin(), "Chi bộ thôn mới");
    }

    private Set<String> methodsWithIds() {
        return application.getBeansOfType(Object.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(type -> type.getName().startsWith("org.camtay.") && Modifier.isPublic(type.getModifiers()))
                .filter(type -> !Component.class.isAssignableFrom(type)
                        && !type.getName().contains("Test"))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method ->
                        Arrays.stream(method.getGenericParameterTypes()).anyMatch(ScopeTest::holdsAnId))
                .map(ScopeTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static boolean holdsAnId(Type type) {
        return holdsAnId(type, new HashSet<>());
    }

    /** A type that contains itself is looked into once. */
    private static boolean holdsAnId(Type type, Set<Type> seen) {
        if (!seen.add(type)) {
            return false;
        }
        if (type instanceof ParameterizedType generic) {
            return Stream.of(generic.getActualTypeArguments()).anyMatch(part -> holdsAnId(part, seen));
        }
        if (!(type instanceof Class<?> plain) || !plain.getName().startsWith("org.camtay.")) {
            return false;
        }
        if (plain.getSimpleName().matches(".*Id|Scope|UnitRange")) {
            return true;
        }
        return plain.isSealed()
                ? Stream.of(plain.getPermittedSubclasses()).anyMatch(part -> holdsAnId(part, seen))
                : plain.isRecord()
                        && Stream.of(plain.getRecordComponents())
                                .map(RecordComponent::getGenericType)
                                .anyMatch(part -> holdsAnId(part, seen));
    }
}
