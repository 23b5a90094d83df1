package org.camtay.quiz.player;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camtay.quiz.PosedQuestion.Form;
import org.camtay.quiz.PosedQuestion.PosedOption;
import org.camtay.quiz.PosedQuestion.PosedRow;
import org.camtay.quiz.Response;
import org.camtay.ui.Prose;

/** A matrix as one group of buttons or boxes for each row: a table of columns would not fit a phone. */
@StyleSheet("context://css/grid-field.css")
class GridField extends Composite<Div> implements AnswerField {

    private final Map<PosedRow, RadioButtonGroup<PosedOption>> single = new LinkedHashMap<>();
    private final Map<PosedRow, CheckboxGroup<PosedOption>> several = new LinkedHashMap<>();

    GridField(Form.Grid grid) {
        getContent().addClassName("grid-field");
        grid.rows().forEach(row -> getContent().add(group(row, grid.columns())));
    }

    private Component group(PosedRow row, List<PosedOption> columns) {
        return row.several() ? boxes(row, columns) : buttons(row, columns);
    }

    private Component buttons(PosedRow row, List<PosedOption> columns) {
        RadioButtonGroup<PosedOption> group = new RadioButtonGroup<>();
        group.setItems(columns);
        group.setRenderer(new ComponentRenderer<>(column -> Prose.inline(column.text())));
        group.addValueChangeListener(_ -> group.setInvalid(false));
        single.put(row, group);
        return labelled(group, row);
    }

    private Component boxes(PosedRow row, List<PosedOption> columns) {
        CheckboxGroup<PosedOption> group = new CheckboxGroup<>();
        group.setItems(columns);
        group.setRenderer(new ComponentRenderer<>(column -> Prose.inline(column.text())));
        several.put(row, group);
        return labelled(group, row);
    }

    private static Component labelled(Component group, PosedRow row) {
        Span label = Prose.inline(row.text());
        label.getElement().setAttribute("slot", "label");
        group.getElement().appendChild(label.getElement());
        return group;
    }

    @Override
    public Component part() {
        return this;
    }

    @Override
    public Response response() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        single.forEach((row, group) -> rows.put(
                row.id(), group.getOptionalValue().map(PosedOption::id).stream().toList()));
        several.forEach((row, group) -> rows.put(row.id(), ids(group.getValue())));
        return new Response.Grid(rows);
    }

    private static List<String> ids(Set<PosedOption> options) {
        return options.stream().map(PosedOption::id).toList();
    }

    /** A row of boxes may stay empty, a row of buttons may not. */
    @Override
    public boolean isComplete() {
        return !response().isBlank() && single.values().stream().noneMatch(RadioButtonGroup::isEmpty);
    }

    @Override
    public void askForAnswer() {
        String sentence = getTranslation("quiz.GridField.chooseInEachRow");
        single.values().stream().filter(RadioButtonGroup::isEmpty).forEach(group -> {
            group.setErrorMessage(sentence);
            group.setInvalid(true);
        });
        if (single.isEmpty()) {
            several.values().stream().findFirst().ifPresent(group -> {
                group.setErrorMessage(getTranslation("quiz.QuestionCard.chooseFirst"));
                group.setInvalid(true);
            });
        }
    }
}
