package org.camtay.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.camtay.administration.PeopleAdministration;
import org.camtay.administration.PeopleAdministration.FoundPerson;
import org.camtay.organisation.HeldPost;

/** Finds people of the own range by name or login. */
@Route("organisation/people")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://css/people-view.css")
class PeopleView extends Composite<Div> implements HasDynamicTitle {

    private static final int SEARCH_AFTER_MILLISECONDS = 400;

    private final PeopleAdministration people;
    private final PostCommands commands;
    private final Div found = new Div();

    PeopleView(PeopleAdministration people, PostCommands commands) {
        this.people = people;
        this.commands = commands;
        TextField field = new TextField(getTranslation("administration.PeopleView.search"));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(SEARCH_AFTER_MILLISECONDS);
        field.addValueChangeListener(change -> show(change.getValue()));
        found.getElement().setAttribute("role", "status");
        getContent().addClassName("people-view");
        getContent()
                .add(
                        new Anchor("/organisation", getTranslation("administration.OrganisationView.menu")),
                        new H1(getPageTitle()),
                        field,
                        found);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("administration.PeopleView.title");
    }

    private void show(String text) {
        found.removeAll();
        List<FoundPerson> persons = people.search(text);
        if (persons.isEmpty()) {
            found.add(new Paragraph(text.isBlank() ? "" : getTranslation("administration.PeopleView.none", text)));
            return;
        }
        UnorderedList list = new UnorderedList();
        persons.forEach(person -> list.add(item(person)));
        found.add(list);
        if (persons.size() == PeopleAdministration.FOUND_MAX) {
            found.add(new Paragraph(getTranslation("administration.PeopleView.narrow", persons.size())));
        }
    }

    private ListItem item(FoundPerson person) {
        Span name = new Span(person.name());
        name.addClassName("name");
        Span login = new Span(person.login());
        login.addClassName("soft");
        Div words = new Div(name, login);
        words.addClassName("words");
        person.posts().forEach(post -> words.add(post(post)));
        if (person.posts().isEmpty()) {
            words.add(new Span(getTranslation("administration.PeopleView.noPost")));
        }
        Button reset = new Button(
                getTranslation("administration.TermList.password"),
                _ -> commands.resetPassword(person.person(), person.name()));
        reset.setAriaLabel(getTranslation("administration.TermList.password") + ": " + person.name());
        reset.addThemeName("small");
        return new ListItem(words, reset);
    }

    private Component post(HeldPost post) {
        Span kind = new Span(getTranslation("organisation.PostKind." + post.kind()) + " · ");
        return new Span(
                kind,
                new Anchor(
                        "/" + OrganisationUnitView.path(post.unit().id()),
                        post.unit().name()));
    }
}
