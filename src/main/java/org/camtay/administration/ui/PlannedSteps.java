package org.camtay.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.camtay.administration.PlannedStep;
import org.camtay.administration.PostAdministration.NamedTerm;

/** The steps of a reorganisation, each as a sentence. */
class PlannedSteps extends Composite<OrderedList> {

    PlannedSteps(List<PlannedStep> steps) {
        steps.forEach(step -> getContent().add(new ListItem(sentence(step))));
    }

    private String sentence(PlannedStep step) {
        return switch (step) {
            case PlannedStep.Founds founds ->
                text(
                        "founds",
                        founds.unit().name(),
                        founds.unit().code(),
                        founds.above().name());
            case PlannedStep.Moves moves ->
                text("moves", moves.unit().name(), moves.target().name(), moves.cells(), moves.leaders());
            case PlannedStep.EndsTerm ends ->
                text(
                        "endsTerm",
                        ends.term().name(),
                        post(ends.term()),
                        ends.unit().name());
            case PlannedStep.GoesOn goesOn ->
                text(
                        "goesOn",
                        goesOn.term().name(),
                        post(goesOn.term()),
                        goesOn.target().name());
            case PlannedStep.Closes closes -> text("closes", closes.unit().name());
        };
    }

    private String post(NamedTerm term) {
        return getTranslation("organisation.PostKind." + term.kind());
    }

    private String text(String word, Object... values) {
        return getTranslation("administration.PlannedSteps." + word, values);
    }
}
