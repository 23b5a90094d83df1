package org.camtay.records.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.camtay.organisation.UnitSummary;
import org.camtay.records.ActivityRecords;

/** Leads to the picture of the own cell; who leads several chooses one. */
@Route("cells")
@Menu(title = "records.OwnCellView.menu", icon = "cell", order = 25)
@RolesAllowed("CELL_LEADER")
class OwnCellView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ActivityRecords records;

    OwnCellView(ActivityRecords records) {
        this.records = records;
        getContent().addClassName("own-cell-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<UnitSummary> cells = records.ownCells();
        if (cells.size() == 1) {
            event.forwardTo(CellPictureView.path(cells.getFirst().id()));
            return;
        }
        UnorderedList list = new UnorderedList();
        cells.forEach(cell -> list.add(new ListItem(new Anchor("/" + CellPictureView.path(cell.id()), cell.name()))));
        getContent().removeAll();
        getContent().add(new H1(getPageTitle()));
        getContent().add(cells.isEmpty() ? new Paragraph(getTranslation("records.OwnCellView.none")) : list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("records.OwnCellView.menu");
    }
}
