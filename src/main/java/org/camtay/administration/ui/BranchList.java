package org.camtay.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.camtay.organisation.Directory.Branch;

/** Units to go to, each with its kind, code and how much stands below. */
@StyleSheet("context://css/branch-list.css")
class BranchList extends Composite<UnorderedList> {

    BranchList(List<Branch> branches) {
        getContent().addClassName("branch-list");
        branches.forEach(this::add);
    }

    final void add(Branch branch) {
        Anchor link = new Anchor(
                "/" + OrganisationUnitView.path(branch.unit().id()),
                branch.unit().name());
        getContent().add(new ListItem(link, soft(branch)));
    }

    int size() {
        return (int) getContent().getChildren().count();
    }

    private Span soft(Branch branch) {
        String kind = getTranslation("organisation.UnitKind." + branch.unit().kind());
        String words = branch.below() == 0
                ? kind + " · " + branch.code()
                : kind + " · " + branch.code() + " · "
                        + getTranslation("administration.BranchList.below", branch.below());
        Span span = new Span(words);
        span.addClassName("soft");
        return span;
    }
}
