package org.camtay.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.camtay.administration.PostAdministration.NamedTerm;
import org.camtay.organisation.UnitId;
import org.camtay.organisation.UnitProfile;

/** Who holds which post in a unit; terms that have ended fold away. */
@StyleSheet("context://css/term-list.css")
class TermList extends Composite<Div> {

    private final UnitProfile unit;
    private final PostCommands commands;
    private final Consumer<UnitId> refresh;

    TermList(List<NamedTerm> terms, UnitProfile unit, PostCommands commands, Consumer<UnitId> refresh) {
        this.unit = unit;
        this.commands = commands;
        this.refresh = refresh;
        getContent().addClassName("term-list");
        List<NamedTerm> running =
                terms.stream().filter(term -> !commands.isOver(term)).toList();
        List<NamedTerm> over = terms.stream().filter(commands::isOver).toList();
        if (running.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("administration.TermList.none")));
        }
        getContent().add(list(running, true));
        if (!over.isEmpty()) {
            getContent()
                    .add(new Details(getTranslation("administration.TermList.over", over.size()), list(over, false)));
        }
    }

    private Component list(List<NamedTerm> terms, boolean running) {
        UnorderedList list = new UnorderedList();
        terms.stream().map(term -> item(term, running)).forEach(list::add);
        return list;
    }

    private ListItem item(NamedTerm term, boolean running) {
        Span name = new Span(term.name());
        name.addClassName("name");
        Span post = new Span(post(term) + " · " + days(term));
        post.addClassName("soft");
        Div words = new Div(name, post);
        words.addClassName("words");
        ListItem item = new ListItem(words);
        if (running) {
            Div actions = new Div();
            actions.addClassName("actions-of-a-term");
            if (term.term().ends().isEmpty()) {
                actions.add(action("end", term, () -> commands.end(term, unit, refresh)));
            }
            actions.add(action("password", term, () -> commands.resetPassword(term)));
            item.add(actions);
        }
        return item;
    }

    private Button action(String word, NamedTerm term, Runnable action) {
        Button button = new Button(getTranslation("administration.TermList." + word), _ -> action.run());
        button.setAriaLabel(getTranslation("administration.TermList." + word) + ": " + term.name());
        button.addThemeName("small");
        return button;
    }

    private String post(NamedTerm term) {
        String post = getTranslation("organisation.PostKind." + term.kind());
        return term.field()
                .map(field -> post + ", " + getTranslation("organisation.CommitteeField." + field))
                .orElse(post);
    }

    private String days(NamedTerm term) {
        String starts = Days.of(term.term().starts());
        return term.term()
                .ends()
                .map(end -> getTranslation("administration.TermList.fromTo", starts, Days.of(end)))
                .orElseGet(() -> getTranslation("administration.TermList.from", starts));
    }
}
