package org.camtay.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camtay.administration.Reorganisation;
import org.camtay.administration.ReorganisationPreview;
import org.camtay.administration.Reorganisations;
import org.camtay.administration.ui.ReorganisationForm.Choices;
import org.camtay.organisation.Refusal;
import org.camtay.organisation.RefusalSentence;
import org.camtay.organisation.RefusedChange;
import org.camtay.organisation.UnitId;
import org.camtay.organisation.UnitProfile;
import org.camtay.ui.Translations;

/** What is to become of a unit: asked, shown with all that changes, and carried out only after that. */
@Route("organisation/:unit/reorganise")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://css/reorganisation-view.css")
class ReorganisationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Reorganisations reorganisations;
    private final Translations texts;
    private final Clock clock;
    private final Div answer = new Div();
    private String title = "";

    ReorganisationView(Reorganisations reorganisations, Translations texts, Clock clock) {
        this.reorganisations = reorganisations;
        this.texts = texts;
        this.clock = clock;
        getContent().addClassName("reorganisation-view");
        answer.getElement().setAttribute("aria-live", "polite");
    }

    static String path(UnitId unit) {
        return "organisation/" + unit.value() + "/reorganise";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("unit")
                .flatMap(UnitId::parse)
                .flatMap(reorganisations::subject)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Reorganisations.Subject subject) {
        UnitProfile unit = subject.unit();
        title = text("title", unit.unit().name());
        Choices choices = new Choices(
                subject.below(),
                subject.terms(),
                (way, words) -> way == ReorganisationForm.Way.MERGE
                        ? reorganisations.partners(unit.unit().id(), words)
                        : reorganisations.placesFor(unit.unit().id(), words));
        answer.removeAll();
        getContent().removeAll();
        getContent()
                .add(
                        new Anchor("/" + OrganisationUnitView.path(unit.unit().id()), text("back")),
                        new H1(title),
                        new Paragraph(text("lead")),
                        new ReorganisationForm(unit, choices, LocalDate.now(clock), this::ask),
                        answer);
    }

    /** What was typed may be unfit for a unit; then that is said and nothing else. */
    private void ask(Supplier<Optional<Reorganisation>> form) {
        try {
            form.get().ifPresent(this::preview);
        } catch (RefusedChange refused) {
            answerWith(refusals(refused.refusals()));
        }
    }

    private void preview(Reorganisation reorganisation) {
        ReorganisationPreview preview = reorganisations.preview(reorganisation);
        Section card = card(text("changes"));
        card.add(new PlannedSteps(preview.steps()), new Paragraph(text("kept")));
        if (preview.isPossible()) {
            Button go = new Button(text("carryOut"), _ -> carryOut(reorganisation));
            go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Div actions = new Div(go);
            actions.addClassName("actions");
            card.add(actions);
        } else {
            card.add(refusals(preview.refusals()));
        }
        answerWith(card);
    }

    private void carryOut(Reorganisation reorganisation) {
        try {
            reorganisations.carryOut(reorganisation);
            answerWith(card(text("done")));
        } catch (RefusedChange refused) {
            answerWith(refusals(refused.refusals()));
        }
    }

    private Component refusals(List<Refusal> refusals) {
        Div alert = new Div();
        alert.getElement().setAttribute("role", "alert");
        refusals.forEach(refusal -> alert.add(new Paragraph(RefusalSentence.of(refusal, texts, getLocale()))));
        return alert;
    }

    private static Section card(String heading) {
        Section card = new Section(new H2(heading));
        card.addClassName("card");
        return card;
    }

    private void answerWith(Component part) {
        answer.removeAll();
        answer.add(part);
    }

    private String text(String word, Object... values) {
        return getTranslation("administration.ReorganisationView." + word, values);
    }
}
