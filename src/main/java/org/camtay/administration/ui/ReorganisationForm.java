package org.camtay.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camtay.administration.PostAdministration.NamedTerm;
import org.camtay.administration.Reorganisation;
import org.camtay.organisation.Directory.Branch;
import org.camtay.organisation.NewUnit;
import org.camtay.organisation.PostId;
import org.camtay.organisation.UnitId;
import org.camtay.organisation.UnitProfile;

/** Asks what is to become of a unit. */
class ReorganisationForm extends Composite<Section> {

    /** The ways to reorganise a unit. */
    enum Way {
        MOVE,
        MERGE,
        SPLIT,
        CLOSE
    }

    /** What can be chosen from: the units directly below, the terms of today, and a search for other units. */
    record Choices(List<Branch> below, List<NamedTerm> terms, BiFunction<Way, String, List<Branch>> targets) {}

    private final UnitProfile unit;
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>(text("way"));
    private final DayField day;
    private final ComboBox<Branch> target = new ComboBox<>(text("target"));
    private final TextField code = new TextField(text("code"));
    private final TextField name = new TextField(text("name"));
    private final CheckboxGroup<Branch> below = new CheckboxGroup<>(text("below"));
    private final CheckboxGroup<NamedTerm> people = new CheckboxGroup<>();

    ReorganisationForm(
            UnitProfile unit, Choices choices, LocalDate today, Consumer<Supplier<Optional<Reorganisation>>> asked) {
        this.unit = unit;
        this.day = new DayField(text("day"), today);
        way.setItems(Way.values());
        way.setItemLabelGenerator(each -> text("way." + each));
        way.addValueChangeListener(change -> show(change.getValue(), choices));
        target.setItemLabelGenerator(each -> each.unit().name() + " (" + each.code() + ")");
        target.setHelperText(text("targetHelp"));
        target.setItems(query -> find(choices, query));
        code.setMaxLength(NewUnit.CODE_MAX);
        name.setMaxLength(NewUnit.NAME_MAX);
        below.setItemLabelGenerator(each -> each.unit().name());
        below.setItems(choices.below());
        people.setItemLabelGenerator(
                term -> term.name() + " – " + getTranslation("organisation.PostKind." + term.kind()));
        people.setItems(choices.terms());
        Button preview = new Button(text("preview"), _ -> asked.accept(this::reorganisation));
        preview.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(preview);
        actions.addClassName("actions");
        getContent().addClassName("card");
        getContent().add(way, target, code, name, below, people, day, actions);
        way.setValue(Way.MOVE);
    }

    private void show(Way chosen, Choices choices) {
        boolean elsewhere = chosen == Way.MOVE || chosen == Way.MERGE;
        target.setVisible(elsewhere);
        target.clear();
        target.getDataProvider().refreshAll();
        code.setVisible(chosen == Way.SPLIT);
        name.setVisible(chosen == Way.SPLIT);
        below.setVisible(chosen == Way.SPLIT && !choices.below().isEmpty());
        people.setVisible(
                (chosen == Way.SPLIT || chosen == Way.MERGE) && !choices.terms().isEmpty());
        people.setLabel(text(chosen == Way.SPLIT ? "goingOver" : "goingOn"));
    }

    private Stream<Branch> find(Choices choices, Query<Branch, String> query) {
        return choices.targets().apply(way.getValue(), query.getFilter().orElse("")).stream()
                .filter(branch -> !branch.unit().id().equals(unit.unit().id()))
                .skip(query.getOffset())
                .limit(query.getLimit());
    }

    /** Empty when something is missing; the field then says so. */
    private Optional<Reorganisation> reorganisation() {
        return day.day().flatMap(this::reorganisation);
    }

    private Optional<Reorganisation> reorganisation(LocalDate on) {
        UnitId id = unit.unit().id();
        return switch (way.getValue()) {
            case MOVE -> chosenTarget().map(to -> new Reorganisation.Move(id, to, on));
            case MERGE -> chosenTarget().map(to -> new Reorganisation.Merge(id, to, chosenTerms(), on));
            case SPLIT -> Optional.of(new Reorganisation.Split(id, part(), chosenBelow(), chosenTerms(), on));
            case CLOSE -> Optional.of(new Reorganisation.Close(id, on));
        };
    }

    private Optional<UnitId> chosenTarget() {
        target.setErrorMessage(text("targetMissing"));
        target.setInvalid(target.isEmpty());
        return target.getOptionalValue().map(branch -> branch.unit().id());
    }

    private NewUnit part() {
        return new NewUnit(unit.unit().kind(), unit.unit().cellType(), code.getValue(), name.getValue());
    }

    private Set<UnitId> chosenBelow() {
        return below.getValue().stream().map(each -> each.unit().id()).collect(Collectors.toSet());
    }

    private Set<PostId> chosenTerms() {
        return people.getValue().stream().map(NamedTerm::id).collect(Collectors.toSet());
    }

    private String text(String word) {
        return getTranslation("administration.ReorganisationForm." + word);
    }
}
