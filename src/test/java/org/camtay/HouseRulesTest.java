package org.camtay;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveNameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The house rules that the classes themselves show; texts, styles, tables and files have tests of their own. */
class HouseRulesTest {

    /** Decision 38: the format, the engine and the proofs are parts of one module. */
    private static final Set<String> PARTS_OF_SIMULATION = Set.of(
            "org.camtay.simulation.script",
            "org.camtay.simulation.checks",
            "org.camtay.simulation.engine",
            "org.camtay.simulation.proof",
            "org.camtay.simulation.replay",
            "org.camtay.simulation.debrief");

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.camtay");

    /** "About 25" leaves room for a few. */
    private static final int TYPES_OF_A_BASE_PACKAGE = 30;

    private static final DescribedPredicate<JavaClass> REPOSITORIES = assignableTo(Repository.class);
    private static final DescribedPredicate<JavaClass> ENTITIES =
            DescribedPredicate.describe("entities", type -> type.isAnnotatedWith(Entity.class));
    private static final DescribedPredicate<JavaClass> PAGES =
            resideInAnyPackage("org.camtay..ui", "org.camtay..player");

    @Test
    void inside_a_module_are_its_base_package_its_pages_and_its_player() {
        Set<String> packages = ALL.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals("org.camtay.content.checks"))
                .filter(name -> !PARTS_OF_SIMULATION.contains(name))
                .collect(Collectors.toSet());
        assertThat(packages).allMatch(name -> name.matches("org\\.camtay(\\.[a-z]+(\\.(ui|player))?)?"));
        assertThat(packages)
                .noneMatch(name ->
                        name.matches(".*\\.(service|services|model|dto|impl|internal|common|util|utils|base|helper)"));
    }

    @Test
    void the_meeting_that_is_practised_knows_no_framework() {
        classes()
                .that()
                .resideInAnyPackage(
                        "org.camtay.simulation.script",
                        "org.camtay.simulation.engine",
                        "org.camtay.simulation.proof",
                        "org.camtay.simulation.debrief")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.springframework.modulith..",
                        "org.camtay.grammar",
                        "org.camtay.simulation..")
                .check(ALL);
    }

    @Test
    void beside_the_modules_stands_only_the_application() {
        assertThat(ALL.stream()
                        .filter(type -> type.getPackageName().equals("org.camtay"))
                        .map(JavaClass::getSimpleName))
                .containsExactly("CamTay");
    }

    @Test
    void every_package_says_what_it_is_for_and_that_nothing_is_null() {
        Set<String> unmarked = ALL.stream()
                .map(JavaClass::getPackage)
                .filter(pack -> !pack.getName().equals("org.camtay"))
                .filter(pack -> !pack.isAnnotatedWith(NullMarked.class))
                .map(pack -> pack.getName())
                .collect(Collectors.toSet());
        assertThat(unmarked).isEmpty();
    }

    @Test
    void a_base_package_has_about_25_types() {
        Map<String, Long> sizes = ALL.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .filter(type -> type.getPackageName().matches("org\\.camtay\\.[a-z]+"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        assertThat(sizes)
                .allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(TYPES_OF_A_BASE_PACKAGE));
    }

    @Test
    void classes_are_named_for_what_they_are() {
        classes()
                .should(haveNameMatching(
                        ".*(?<!Service|Services|Manager|Helper|Facade|Impl|Util|Utils|Dto|Data|Info|Exception|Base)"))
                .check(ALL);
    }

    @Test
    void a_repository_is_bare_and_stays_in_its_package() {
        assertThat(only(REPOSITORIES)).isNotEmpty().allSatisfy(repository -> {
            assertThat(repository.getModifiers()).doesNotContain(JavaModifier.PUBLIC);
            assertThat(repository.getRawInterfaces())
                    .extracting(JavaClass::getName)
                    .containsExactly(Repository.class.getName());
            assertThat(repository.getSimpleName()).endsWith("Repository");
        });
    }

    @Test
    void an_entity_stays_in_its_package_and_is_changed_by_verbs() {
        assertThat(only(ENTITIES)).isNotEmpty().allSatisfy(entity -> {
            assertThat(entity.getModifiers()).doesNotContain(JavaModifier.PUBLIC);
            assertThat(entity.getMethods())
                    .extracting(JavaMethod::getName)
                    .noneMatch(name -> name.matches("set[A-Z].*"));
        });
        fields().that()
                .areDeclaredInClassesThat(ENTITIES)
                .and()
                .areNotStatic()
                .should()
                .bePrivate()
                .check(ALL);
    }

    @Test
    void no_entity_is_seen_outside_its_module() {
        assertThat(ALL.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(type -> type.getCodeUnits().stream())
                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)))
                .noneMatch(unit -> signature(unit).anyMatch(ENTITIES));
    }

    @Test
    void pages_know_neither_entities_nor_repositories() {
        noClasses()
                .that(PAGES)
                .should()
                .dependOnClassesThat(ENTITIES.or(REPOSITORIES))
                .check(ALL);
    }

    @Test
    void vaadin_is_known_to_pages_and_to_access_only() {
        noClasses()
                .that(not(PAGES.or(resideInAPackage("org.camtay.access")).or(assignableTo(CamTay.class))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..")
                .check(ALL);
    }

    @Test
    void the_markdown_library_is_known_to_the_grammar_only() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.camtay.grammar")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vladsch.flexmark..")
                .check(ALL);
    }

    @Test
    void views_and_parts_stay_in_their_package_unless_they_are_made_to_be_used_elsewhere() {
        assertThat(parts()).isNotEmpty().allSatisfy(part -> {
            boolean shared = part.getPackageName().equals("org.camtay.ui")
                    || part.getPackageName().endsWith(".player");
            Set<JavaModifier> modifiers = part.getModifiers();
            assertThat(modifiers.contains(JavaModifier.PUBLIC)
                            && (!shared
                                    || !modifiers.contains(JavaModifier.FINAL)
                                    || part.getSimpleName().endsWith("View")))
                    .as(part.getName())
                    .isFalse();
        });
    }

    @Test
    void views_and_parts_are_composed_and_never_extended() {
        assertThat(parts().stream().flatMap(part -> part.getRawSuperclass().stream()))
                .noneMatch(above -> above.getPackageName().startsWith("org.camtay"));
    }

    @Test
    void only_a_view_has_an_address() {
        assertThat(routes()).isNotEmpty().allMatch(view -> view.getSimpleName().endsWith("View"));
    }

    @Test
    void every_address_is_written_in_kebab_case() {
        assertThat(routes().stream()
                        .map(view -> view.getAnnotationOfType(Route.class).value()))
                .allMatch(address -> address.matches("|:?[a-z]+(-[a-z]+)*(/:?[a-z]+(-[a-z]+)*)*"));
    }

    @Test
    void every_view_says_who_may_see_it() {
        assertThat(routes())
                .allMatch(view -> view.isAnnotatedWith(PermitAll.class)
                        || view.isAnnotatedWith(RolesAllowed.class)
                        || view.isAnnotatedWith(AnonymousAllowed.class));
    }

    @Test
    void no_style_is_set_in_java() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "getStyle", call -> call.getTarget().getName().equals("getStyle")))
                .check(ALL);
    }

    @Test
    void nothing_is_printed_past_the_log_and_nothing_waits_by_sleeping() {
        noClasses().should(ACCESS_STANDARD_STREAMS).check(ALL);
        noClasses().should().callMethod(Throwable.class, "printStackTrace").check(ALL);
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(ALL);
        noClasses()
                .should()
                .callMethod(Thread.class, "sleep", java.time.Duration.class)
                .check(ALL);
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "now() without a clock",
                        call -> call.getTarget().getName().equals("now")
                                && call.getTargetOwner().isAssignableTo(Temporal.class)
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class))))
                .check(ALL);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(ALL);
        assertThat(Instant.class).isAssignableTo(Temporal.class);
    }

    @Test
    void chance_comes_in_or_has_a_seed() {
        noClasses().should().callConstructor(Random.class).check(ALL);
        noClasses().should().callMethod(Math.class, "random").check(ALL);
        assertThat(ALL.stream()
                        .flatMap(type -> type.getConstructorCallsFromSelf().stream())
                        .filter(call -> call.getTargetOwner().isEquivalentTo(Random.class))
                        .map(JavaConstructorCall::getOriginOwner)
                        .map(JavaClass::getPackageName))
                .containsOnly("org.camtay.demo", "org.camtay.quiz");
    }

    @Test
    void only_a_component_opens_a_transaction_and_never_a_page() {
        List<JavaClass> opening =
                ALL.stream().filter(HouseRulesTest::opensTransactions).toList();
        assertThat(opening).isNotEmpty().allSatisfy(type -> {
            assertThat(type.isAnnotatedWith("org.springframework.stereotype.Component"))
                    .as(type.getName())
                    .isTrue();
            assertThat(PAGES.test(type)).as(type.getName()).isFalse();
        });
    }

    @Test
    void a_door_reads_unless_a_command_says_otherwise() {
        assertThat(ALL.stream()
                        .filter(HouseRulesTest::opensTransactions)
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)))
                .allMatch(door -> door.isAnnotatedWith(Transactional.class));
    }

    @Test
    void there_is_no_code_generator_for_beans() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("lombok..", "org.mapstruct..")
                .check(ALL);
        noMethods().should().beAnnotatedWith("jakarta.persistence.PostLoad").check(ALL);
    }

    private static boolean opensTransactions(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class));
    }

    private static Stream<JavaClass> signature(JavaCodeUnit unit) {
        return Stream.concat(
                unit.getReturnType().getAllInvolvedRawTypes().stream(),
                unit.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()));
    }

    private static List<JavaClass> only(DescribedPredicate<JavaClass> kind) {
        return ALL.stream().filter(kind).toList();
    }

    private static List<JavaClass> parts() {
        return only(assignableTo(Component.class));
    }

    private static List<JavaClass> routes() {
        return ALL.stream().filter(type -> type.isAnnotatedWith(Route.class)).toList();
    }
}
