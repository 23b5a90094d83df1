package org.camtay.templates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.camtay.access.CurrentPerson;
import org.camtay.access.Role;
import org.camtay.content.Catalogue;
import org.camtay.content.Language;
import org.camtay.content.ScoreSheet;
import org.camtay.content.Template;
import org.camtay.documents.Paper;
import org.camtay.documents.Values;
import org.camtay.organisation.Directory;
import org.camtay.organisation.HeldPost;
import org.camtay.organisation.PostKind;
import org.camtay.organisation.UnitId;
import org.camtay.organisation.UnitSummary;
import org.camtay.ui.Translations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Templates, score sheets and lessons as papers; filled only from a cell in which the person holds a post. */
@Component
@Transactional(readOnly = true)
public class Templates {

    private final Catalogue catalogue;
    private final Directory directory;
    private final CurrentPerson currentPerson;
    private final Translations texts;
    private final Clock clock;

    Templates(Catalogue catalogue, Directory directory, CurrentPerson currentPerson, Translations texts, Clock clock) {
        this.catalogue = catalogue;
        this.directory = directory;
        this.currentPerson = currentPerson;
        this.texts = texts;
        this.clock = clock;
    }

    /** All templates and score sheets by title. */
    public List<TemplateSummary> all(Language language) {
        Stream<TemplateSummary> templates = catalogue.current().templates().stream()
                .map(Template::slug)
                .distinct()
                .flatMap(slug -> catalogue.current().template(slug, language).stream())
                .map(template -> new TemplateSummary(template.slug(), template.title()));
        Stream<TemplateSummary> sheets = catalogue.scoreSheets().stream()
                .map(sheet -> new TemplateSummary(sheet.slug(), sheet.name().in(language)));
        return Stream.concat(templates, sheets)
                .sorted(Comparator.comparing(TemplateSummary::title))
                .toList();
    }

    /** The cells of which a paper can be filled: those in which the person holds a post today. */
    public List<UnitSummary> ownCells() {
        return directory.ownPosts().stream()
                .filter(post -> PostKind.LEADERS.contains(post.kind()) || post.kind() == PostKind.ATTENDEE)
                .map(HeldPost::unit)
                .filter(unit -> unit.kind().isCell())
                .distinct()
                .toList();
    }

    /** The template or score sheet with its blanks. */
    public Optional<Paper> empty(String slug, Language language) {
        return paper(slug, language).map(paper -> paper.filled(Values.NONE));
    }

    /** The same with what is known of one of the own cells; a cell of others is not there. */
    public Optional<Paper> filled(String slug, Language language, UnitId cell) {
        return ownCells().stream()
                .filter(unit -> unit.id().equals(cell))
                .findFirst()
                .flatMap(unit -> paper(slug, language).map(paper -> paper.filled(values(unit, paper))));
    }

    /** A lesson on paper, with the texts for all kinds of cells. */
    public Optional<Paper> lesson(String module, String lesson, Language language) {
        return catalogue
                .current()
                .module(module)
                .map(found -> found.edition(language))
                .flatMap(edition ->
                        edition.lesson(lesson).map(found -> new LessonPaper(found, edition.language(), texts).paper()));
    }

    private Optional<Paper> paper(String slug, Language language) {
        Optional<Paper> template = catalogue
                .current()
                .template(slug, language)
                .map(found -> Paper.of(found.title(), found.language().tag(), found.html()));
        return template.or(() -> sheet(slug).map(sheet -> new ScoreSheetPaper(sheet, language, texts).paper()));
    }

    private Optional<ScoreSheet> sheet(String slug) {
        return catalogue.scoreSheets().stream()
                .filter(sheet -> sheet.slug().equals(slug))
                .findFirst();
    }

    private Values values(UnitSummary cell, Paper paper) {
        Locale locale = Locale.of(paper.language());
        return new CellValues(cell, superior(cell), directory.leadersIn(cell.range()), nextMeeting(), locale, texts)
                .values();
    }

    private Optional<UnitSummary> superior(UnitSummary cell) {
        return directory
                .profile(cell.id(), currentPerson.scope(Role.LEARNER, Role.ATTENDEE))
                .flatMap(profile -> profile.above().stream().reduce((_, last) -> last));
    }

    /** The next fixed day of meetings, if the register has it. */
    private Optional<LocalDate> nextMeeting() {
        String day = catalogue.current().ruleValues().getOrDefault("CT50-DATE", "");
        LocalDate today = LocalDate.now(clock);
        return day.matches("[1-9]|1[0-9]|2[0-8]")
                ? Optional.of(today.withDayOfMonth(Integer.parseInt(day)))
                        .map(date -> date.isBefore(today) ? date.plusMonths(1) : date)
                : Optional.empty();
    }
}
