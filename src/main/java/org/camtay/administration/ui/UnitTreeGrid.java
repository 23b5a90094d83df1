package org.camtay.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import java.util.List;
import java.util.stream.Stream;
import org.camtay.administration.UnitTree;
import org.camtay.organisation.Directory.Branch;

/** The tree, read branch by branch while it is opened and scrolled. */
@StyleSheet("context://css/unit-tree-grid.css")
class UnitTreeGrid extends Composite<Div> {

    UnitTreeGrid(UnitTree tree) {
        TreeGrid<Branch> grid = new TreeGrid<>();
        grid.setDataProvider(new Branches(tree));
        grid.addComponentHierarchyColumn(UnitTreeGrid::name)
                .setHeader(getTranslation("administration.UnitTreeGrid.unit"))
                .setFlexGrow(1);
        grid.setAllRowsVisible(false);
        grid.addClassName("unit-tree-grid");
        grid.getElement().setAttribute("aria-label", getTranslation("administration.UnitTreeGrid.label"));
        List<Branch> tops = tree.tops();
        if (tops.size() == 1) {
            grid.expand(tops);
        }
        getContent().addClassName("unit-tree");
        getContent().add(grid);
    }

    private static Component name(Branch branch) {
        Anchor link = new Anchor(
                "/" + OrganisationUnitView.path(branch.unit().id()),
                branch.unit().name());
        Span code = new Span(branch.below() == 0 ? branch.code() : branch.code() + " · " + branch.below());
        code.addClassName("soft");
        Div name = new Div(link, code);
        name.addClassName("branch");
        return name;
    }

    /** A part of a level at a time. */
    private static final class Branches extends AbstractBackEndHierarchicalDataProvider<Branch, Void> {

        private final transient UnitTree tree;

        private Branches(UnitTree tree) {
            this.tree = tree;
        }

        @Override
        public Object getId(Branch branch) {
            return branch.unit().id();
        }

        @Override
        public int getChildCount(HierarchicalQuery<Branch, Void> query) {
            return query.getParentOptional()
                    .map(Branch::below)
                    .orElseGet(() -> tree.tops().size());
        }

        @Override
        public boolean hasChildren(Branch branch) {
            return branch.below() > 0;
        }

        @Override
        protected Stream<Branch> fetchChildrenFromBackEnd(HierarchicalQuery<Branch, Void> query) {
            return query.getParentOptional()
                    .map(parent -> tree.below(parent.unit().id(), query.getOffset(), query.getLimit()).stream())
                    .orElseGet(
                            () -> tree.tops().stream().skip(query.getOffset()).limit(query.getLimit()));
        }
    }
}
