package org.camtay.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.camtay.administration.UnitTree;
import org.camtay.organisation.Directory.Branch;
import org.camtay.ui.Links;

/** All units that the person administers: a tree to walk through and a field to search. */
@Route("organisation")
@Menu(title = "administration.OrganisationView.menu", icon = "organisation", order = 40)
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://css/organisation-view.css")
class OrganisationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SEARCH_AFTER_MILLISECONDS = 300;

    private final UnitTree tree;
    private final UnitCommands commands;
    private final Div found = new Div();

    OrganisationView(UnitTree tree, UnitCommands commands) {
        this.tree = tree;
        this.commands = commands;
        getContent().addClassName("organisation-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Branch> tops = tree.tops();
        getContent().removeAll();
        if (!tops.isEmpty()) {
            found.setVisible(false);
            getContent().add(top(), search(), found, new UnitTreeGrid(tree));
        } else if (tree.isEverywhere()) {
            getContent().add(firstSteps());
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("administration.OrganisationView.menu");
    }

    private Component top() {
        Div actions = new Div(
                Links.secondary("/organisation/people", getTranslation("administration.OrganisationView.people")),
                Links.secondary(ImportLink.PATH, getTranslation("administration.OrganisationView.import")));
        actions.addClassName("links");
        if (tree.isEverywhere()) {
            actions.add(
                    new Button(getTranslation("administration.OrganisationView.another"), _ -> commands.foundAlone()));
        }
        Div top = new Div(new H1(getPageTitle()), actions);
        top.addClassName("topline");
        return top;
    }

    private Component search() {
        TextField field = new TextField(getTranslation("administration.OrganisationView.search"));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(SEARCH_AFTER_MILLISECONDS);
        field.addValueChangeListener(change -> show(change.getValue()));
        field.addClassName("search");
        return field;
    }

    private void show(String text) {
        found.removeAll();
        found.setVisible(!text.isBlank());
        List<Branch> branches = tree.search(text);
        found.getElement().setAttribute("role", "status");
        found.add(
                branches.isEmpty()
                        ? new Paragraph(getTranslation("administration.OrganisationView.none", text))
                        : new BranchList(branches));
    }

    /** Nothing is there yet: the two ways to begin. */
    private Component firstSteps() {
        Anchor first = Links.primary(ImportLink.PATH, getTranslation("administration.OrganisationView.import"));
        Button other = new Button(getTranslation("administration.OrganisationView.first"), _ -> commands.foundAlone());
        Div actions = new Div(first, other);
        actions.addClassName("links");
        Section card = new Section(
                new H2(getTranslation("administration.OrganisationView.beginTitle")),
                new Paragraph(getTranslation("administration.OrganisationView.begin")),
                actions);
        card.addClassName("card");
        return new Div(new H1(getPageTitle()), card);
    }
}
