package org.camtay.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.camtay.administration.PostAdministration;
import org.camtay.administration.UnitTree;
import org.camtay.organisation.Directory.Branch;
import org.camtay.organisation.UnitId;
import org.camtay.organisation.UnitProfile;
import org.camtay.organisation.UnitSummary;
import org.camtay.ui.Links;

/** One unit: where it stands, what is known of it, what lies below, who holds which post; and what can be done. */
@Route("organisation/:unit")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://css/organisation-unit-view.css")
class OrganisationUnitView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int BRANCHES_AT_ONCE = 50;

    private final UnitTree tree;
    private final PostAdministration posts;
    private final UnitCommands unitCommands;
    private final PostCommands postCommands;
    private String title = "";

    OrganisationUnitView(
            UnitTree tree, PostAdministration posts, UnitCommands unitCommands, PostCommands postCommands) {
        this.tree = tree;
        this.posts = posts;
        this.unitCommands = unitCommands;
        this.postCommands = postCommands;
        getContent().addClassName("organisation-unit-view");
    }

    static String path(UnitId unit) {
        return "organisation/" + unit.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("unit")
                .flatMap(UnitId::parse)
                .flatMap(tree::profile)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(UnitProfile unit) {
        title = unit.unit().name();
        getContent().removeAll();
        getContent().add(way(unit), new H1(title), new UnitFacts(unit), unitActions(unit));
        Div columns = new Div(posts(unit));
        columns.addClassName("columns");
        if (!unit.unit().kind().isCell()) {
            columns.add(below(unit.unit()));
        }
        getContent().add(columns);
    }

    /** The units above as links where the person may go, down to this one. */
    private Component way(UnitProfile unit) {
        OrderedList steps = new OrderedList(
                new ListItem(new Anchor("/organisation", getTranslation("administration.OrganisationView.menu"))));
        for (UnitSummary above : unit.above()) {
            steps.add(new ListItem(
                    tree.profile(above.id()).isPresent()
                            ? new Anchor("/" + path(above.id()), above.name())
                            : new Span(above.name())));
        }
        Nav way = new Nav(steps);
        way.setAriaLabel(getTranslation("administration.OrganisationUnitView.way"));
        way.addClassName("way");
        return way;
    }

    private Component unitActions(UnitProfile unit) {
        Div actions = new Div();
        actions.addClassName("links");
        if (unit.validity().ends().isPresent()) {
            return actions;
        }
        if (!unitCommands.kindsBelow(unit.unit()).isEmpty()) {
            actions.add(button("foundBelow", () -> unitCommands.found(unit)));
        }
        actions.add(button("rename", () -> unitCommands.rename(unit, this::refresh)));
        if (unit.unit().kind().isCell()) {
            actions.add(button("describe", () -> unitCommands.describe(unit, this::refresh)));
        }
        actions.add(Links.secondary(
                "/" + ReorganisationView.path(unit.unit().id()),
                getTranslation("administration.OrganisationUnitView.reorganise")));
        return actions;
    }

    private Component below(UnitSummary unit) {
        BranchList list = new BranchList(tree.below(unit.id(), 0, BRANCHES_AT_ONCE));
        Section card = new Section(new H2(getTranslation("administration.OrganisationUnitView.below")), list);
        card.addClassName("card");
        int count = list.size();
        if (count == 0) {
            card.add(new Paragraph(getTranslation("administration.OrganisationUnitView.noneBelow")));
        } else if (count == BRANCHES_AT_ONCE) {
            card.add(more(unit, list));
        }
        return card;
    }

    private Button more(UnitSummary unit, BranchList list) {
        Button more = new Button(getTranslation("administration.OrganisationUnitView.more"));
        more.addClickListener(_ -> {
            List<Branch> next = tree.below(unit.id(), list.size(), BRANCHES_AT_ONCE);
            next.forEach(list::add);
            more.setVisible(next.size() == BRANCHES_AT_ONCE);
        });
        return more;
    }

    private Component posts(UnitProfile unit) {
        Section card = new Section(
                new H2(getTranslation("administration.OrganisationUnitView.posts")),
                new TermList(posts.terms(unit.unit().id()), unit, postCommands, this::refresh));
        card.addClassName("card");
        if (unit.validity().ends().isEmpty()) {
            Button appoint = button("appoint", () -> postCommands.appoint(unit, this::refresh));
            appoint.addThemeName("primary");
            card.add(appoint);
        }
        return card;
    }

    private Button button(String word, Runnable action) {
        return new Button(getTranslation("administration.OrganisationUnitView." + word), _ -> action.run());
    }

    private void refresh(UnitId unit) {
        tree.profile(unit).ifPresent(this::show);
    }
}
