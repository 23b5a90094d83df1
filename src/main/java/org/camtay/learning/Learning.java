package org.camtay.learning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camtay.access.CurrentPerson;
import org.camtay.content.Catalogue;
import org.camtay.content.CellType;
import org.camtay.content.Curriculum;
import org.camtay.content.Language;
import org.camtay.content.Lesson;
import org.camtay.content.LessonKey;
import org.camtay.content.ModuleKey;
import org.camtay.content.TrainingModule;
import org.camtay.learning.LessonStanding.State;
import org.camtay.organisation.Directory;
import org.camtay.organisation.HeldPost;
import org.camtay.organisation.PostKind;
import org.camtay.organisation.UnitId;
import org.camtay.quiz.Quizzes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The current person's way through the curriculum: what is on it, how far it was walked, what comes next. */
@Component
@Transactional(readOnly = true)
public class Learning {

    private final ModuleProgressRepository modules;
    private final LessonProgressRepository lessons;
    private final StepTickRepository ticks;
    private final ActiveMonthRepository months;
    private final Catalogue catalogue;
    private final Quizzes quizzes;
    private final Directory directory;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Learning(
            ModuleProgressRepository modules,
            LessonProgressRepository lessons,
            StepTickRepository ticks,
            ActiveMonthRepository months,
            Catalogue catalogue,
            Quizzes quizzes,
            Directory directory,
            CurrentPerson currentPerson,
            Clock clock) {
        this.modules = modules;
        this.lessons = lessons;
        this.ticks = ticks;
        this.months = months;
        this.catalogue = catalogue;
        this.quizzes = quizzes;
        this.directory = directory;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** The modules of the person's own path, in learning order; all modules on offer for people without a path. */
    public List<ModuleStanding> path(Language language) {
        return path(catalogue.current(), standings(), language);
    }

    /** The own path, and every skill with what was learned of it; skills that no module on offer teaches yet have no lessons. */
    public Today today(Language language) {
        Curriculum curriculum = catalogue.current();
        Standings standings = standings();
        return new Today(
                path(curriculum, standings, language),
                curriculum.skills().keySet().stream()
                        .map(skill -> standings.inSkill(skill, curriculum, language))
                        .toList());
    }

    private List<ModuleStanding> path(Curriculum curriculum, Standings standings, Language language) {
        List<ModuleKey> own = ownPath(curriculum);
        return curriculum.activeModules().stream()
                .filter(module -> own.isEmpty() || own.contains(module.key()))
                .map(module -> standings.in(module, language))
                .toList();
    }

    /** The day of the month on which all cells meet, from the rule register; 1 to 28. */
    public OptionalInt meetingDay() {
        String value = catalogue.current().ruleValues().getOrDefault("CT50-DATE", "");
        return value.matches("[1-9]|1[0-9]|2[0-8]") ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
    }

    /** The module on offer with this slug. */
    public Optional<ModuleStanding> module(String slug, Language language) {
        return active(slug).map(module -> standings().in(module, language));
    }

    /** Whether the module with this slug was once on offer and is no longer. */
    public boolean isRetired(String slug) {
        return catalogue
                .current()
                .module(slug)
                .filter(module -> !module.isActive())
                .isPresent();
    }

    /** Opens a lesson: the module counts as started, the reader goes on where he stopped. */
    @Transactional
    public Optional<OpenLesson> open(String moduleSlug, String lessonSlug, Language language) {
        return active(moduleSlug)
                .flatMap(module ->
                        module.edition(language).lesson(lessonSlug).map(lesson -> open(module, lesson, language)));
    }

    /** Notes the furthest section of a lesson that was shown, from 0. */
    @Transactional
    public void reach(LessonKey lesson, int section) {
        progress(lesson).ifPresent(progress -> progress.reach(section));
    }

    /** Notes that a lesson was read to its end. */
    @Transactional
    public void finish(LessonKey lesson) {
        progress(lesson).ifPresent(progress -> progress.finish(clock.instant()));
    }

    /** Ticks a step or takes the tick back; ticking twice is ticking once. */
    @Transactional
    public void tick(Lesson lesson, Language language, String step, boolean ticked) {
        UUID key = lesson.key().value();
        if (!ticked) {
            ticks.takeBack(new StepTickId(person(), key, step));
        } else if (lesson.steps().stream().anyMatch(known -> known.id().equals(step))) {
            ticks.tick(person(), key, step, language.tag(), lesson.revision(), clock.instant());
        }
    }

    /** Notes that the module was started and that this month was used for learning; starting twice is starting once. */
    @Transactional
    public void start(ModuleKey module) {
        noteMonth();
        ModuleProgressId id = new ModuleProgressId(person(), module.value());
        if (modules.findById(id).isEmpty()) {
            modules.start(person(), module.value(), ownCell().map(UnitId::value).orElse(null), clock.instant());
        }
    }

    private OpenLesson open(TrainingModule module, Lesson lesson, Language language) {
        TrainingModule.Edition edition = module.edition(language);
        LessonProgress progress = progress(lesson.key()).orElseGet(() -> begin(module, lesson, edition.language()));
        noteMonth();
        return new OpenLesson(
                new OpenLesson.Place(module.slug(), module.title().in(language), edition.lessons()),
                lesson,
                edition.lessons().indexOf(lesson) + 1,
                Math.min(progress.section(), lesson.sections().size() - 1),
                ticks.findTicked(person(), lesson.key().value()),
                progress.isDone(),
                cellTypes(),
                edition.language());
    }

    /** Reads again after it has written: what another window wrote at the same moment is then seen. */
    private LessonProgress begin(TrainingModule module, Lesson lesson, Language language) {
        LessonProgressId id = new LessonProgressId(person(), lesson.key().value());
        lessons.open(person(), id.lesson(), module.key().value(), language.tag(), lesson.revision(), clock.instant());
        start(module.key());
        return lessons.findLatest(id).orElseThrow();
    }

    private void noteMonth() {
        months.note(person(), LocalDate.now(clock).withDayOfMonth(1));
    }

    private Standings standings() {
        Map<LessonKey, State> read = lessons.findAllOf(person()).stream()
                .collect(Collectors.toMap(
                        LessonProgress::lesson, progress -> progress.isDone() ? State.DONE : State.STARTED));
        return new Standings(
                read,
                modules.findFinished(person()).stream().map(ModuleKey::new).collect(Collectors.toSet()),
                quizzes.standings());
    }

    private List<ModuleKey> ownPath(Curriculum curriculum) {
        return directory.ownPosts().stream()
                .flatMap(post -> curriculum.paths().getOrDefault(post.kind().name(), List.of()).stream())
                .distinct()
                .toList();
    }

    private Optional<UnitId> ownCell() {
        return directory.ownPosts().stream()
                .filter(post -> PostKind.LEADERS.contains(post.kind()))
                .map(HeldPost::unit)
                .map(unit -> unit.id())
                .findFirst();
    }

    private Set<CellType> cellTypes() {
        return directory.ownPosts().stream()
                .flatMap(post -> post.unit().cellType().stream())
                .collect(Collectors.toSet());
    }

    private Optional<LessonProgress> progress(LessonKey lesson) {
        return lessons.findById(new LessonProgressId(person(), lesson.value()));
    }

    private Optional<TrainingModule> active(String slug) {
        return catalogue.current().module(slug).filter(TrainingModule::isActive);
    }

    private UUID person() {
        return currentPerson.id().value();
    }
}
