package org.camtay.supervision.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.camtay.organisation.UnitSummary;
import org.camtay.supervision.Supervision;

/** The way into the own units: straight to the only one, or a list of several. */
@Route("supervision")
@Menu(title = "supervision.SupervisionView.menu", icon = "overview", order = 30)
@RolesAllowed({"SUPERVISOR", "TOTALS_VIEWER", "ATTENDEE"})
class SupervisionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Supervision supervision;

    SupervisionView(Supervision supervision) {
        this.supervision = supervision;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<UnitSummary> units = supervision.ownUnits();
        switch (units.size()) {
            case 0 -> event.rerouteToError(NotFoundException.class);
            case 1 -> event.forwardTo(path(units.getFirst()));
            default -> show(units);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("supervision.SupervisionView.menu");
    }

    private void show(List<UnitSummary> units) {
        UnorderedList list = new UnorderedList();
        units.forEach(unit -> list.add(new ListItem(new Anchor("/" + path(unit), unit.name()))));
        getContent().removeAll();
        getContent().add(new H1(getPageTitle()), list);
    }

    private static String path(UnitSummary unit) {
        return unit.kind().isCell() ? CellView.path(unit.id()) : UnitView.path(unit.id());
    }
}
