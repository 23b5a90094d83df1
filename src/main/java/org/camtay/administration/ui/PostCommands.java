package org.camtay.administration.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.camtay.access.Accounts.InitialAccount;
import org.camtay.access.PersonId;
import org.camtay.administration.PeopleAdministration;
import org.camtay.administration.PostAdministration;
import org.camtay.administration.PostAdministration.NamedTerm;
import org.camtay.organisation.NewPost;
import org.camtay.organisation.Term;
import org.camtay.organisation.UnitId;
import org.camtay.organisation.UnitProfile;
import org.camtay.ui.Translations;

/** The dialogs that give and end posts and passwords. */
@SpringComponent
class PostCommands {

    private final PostAdministration posts;
    private final PeopleAdministration people;
    private final Translations texts;
    private final Clock clock;

    PostCommands(PostAdministration posts, PeopleAdministration people, Translations texts, Clock clock) {
        this.posts = posts;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    boolean isOver(NamedTerm term) {
        return term.term().ends().filter(end -> !end.isAfter(today())).isPresent();
    }

    void appoint(UnitProfile unit, Consumer<UnitId> done) {
        PostForm form = new PostForm(unit.unit().kind(), people, today());
        UnitId id = unit.unit().id();
        new CommandDialog(texts, text("appoint"), text("appointDo"), form)
                .openUntil(() ->
                        form.term().isPresent() && appoint(form, id, form.term().get(), done));
    }

    private boolean appoint(PostForm form, UnitId unit, Term term, Consumer<UnitId> done) {
        if (form.isNewcomer()) {
            show(people.appointNewcomer(form.newcomer(), form.kind(), form.field(), unit, term));
        } else if (form.known().isPresent()) {
            posts.appoint(new NewPost(form.known().get(), form.kind(), form.field(), unit, term));
        } else {
            form.askForPerson();
            return false;
        }
        done.accept(unit);
        return true;
    }

    void end(NamedTerm term, UnitProfile unit, Consumer<UnitId> done) {
        DayField field = new DayField(text("endDay"), today());
        Paragraph words = new Paragraph(text("endWords", term.name()));
        UnitId id = unit.unit().id();
        new CommandDialog(texts, text("end"), text("endDo"), words, field).openUntil(() -> {
            Optional<LocalDate> day = field.day();
            day.ifPresent(chosen -> {
                posts.end(term.id(), id, chosen);
                done.accept(id);
            });
            return day.isPresent();
        });
    }

    void resetPassword(NamedTerm term) {
        resetPassword(term.person(), term.name());
    }

    void resetPassword(PersonId person, String name) {
        new CommandDialog(texts, text("reset"), text("resetDo"), new Paragraph(text("resetWords", name)))
                .open(() -> show(people.resetPassword(person)));
    }

    private void show(InitialAccount account) {
        InitialPassword.show(account, text("password"), text("noted"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String text(String word, Object... values) {
        return texts.getTranslation(
                "administration.PostCommands." + word, UI.getCurrent().getLocale(), values);
    }
}
