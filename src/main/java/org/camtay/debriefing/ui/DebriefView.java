package org.camtay.debriefing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camtay.content.Catalogue;
import org.camtay.content.Language;
import org.camtay.content.TrainingModule;
import org.camtay.debriefing.Commitments;
import org.camtay.debriefing.DebriefSheet;
import org.camtay.debriefing.Debriefs;
import org.camtay.debriefing.OpenCommitment;
import org.camtay.simulation.Level;
import org.camtay.simulation.NotOffered;
import org.camtay.simulation.RunId;
import org.camtay.simulation.RunNotFound;
import org.camtay.simulation.Simulations;
import org.camtay.simulation.debrief.Moment;
import org.camtay.simulation.debrief.MoveSkill;
import org.camtay.ui.Links;

/** A practised meeting talked over: say how it went, see what cost and what helped, compare, and commit to one thing. */
@Route("practise/runs/:run/debrief")
@PermitAll
@StyleSheet("context://css/debrief-view.css")
class DebriefView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SUGGESTIONS = 3;

    private final Debriefs debriefs;
    private final Commitments commitments;
    private final Simulations simulations;
    private final Catalogue catalogue;

    DebriefView(Debriefs debriefs, Commitments commitments, Simulations simulations, Catalogue catalogue) {
        this.debriefs = debriefs;
        this.commitments = commitments;
        this.simulations = simulations;
        this.catalogue = catalogue;
        getContent().addClassName("debrief-view");
    }

    static String path(RunId run) {
        return "practise/runs/" + run.value() + "/debrief";
    }

    @Override
    public String getPageTitle() {
        return getTranslation("debriefing.DebriefView.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("run")
                .flatMap(RunId::parse)
                .flatMap(this::read)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private Optional<DebriefSheet> read(RunId run) {
        try {
            return debriefs.of(run);
        } catch (RunNotFound _) {
            return Optional.empty();
        }
    }

    private void show(DebriefSheet sheet) {
        Span scenario = new Span(sheet.run().scenario().title());
        scenario.addClassName("soft");
        getContent().removeAll();
        getContent().add(scenario, new H1(getPageTitle()));
        if (sheet.feeling().isEmpty()) {
            RunId run = sheet.run().id();
            getContent().add(new SayCard(feeling -> {
                debriefs.say(run, feeling);
                debriefs.of(run).ifPresent(this::show);
            }));
            return;
        }
        Button print = new Button(text("print"), _ -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addClassName("print");
        getContent()
                .add(
                        new Paragraph(text(
                                "said",
                                getTranslation(
                                        "debriefing.Feeling." + sheet.feeling().get()))),
                        new ResultCard(sheet, catalogue),
                        moments("costliest", sheet, sheet.debrief().costliest(), true),
                        moments("best", sheet, sheet.debrief().best(), false),
                        commit(sheet),
                        new DebriefTables(sheet),
                        new Timeline(sheet.debrief(), catalogue.current()),
                        print);
    }

    private Component moments(String key, DebriefSheet sheet, List<Moment> moments, boolean costly) {
        Section card = new Section(new H2(text(key)));
        card.addClassNames("moments", "card");
        if (moments.isEmpty()) {
            card.add(new Paragraph(text(key + ".none")));
        }
        moments.forEach(moment -> {
            MomentCard shown = new MomentCard(moment, costly);
            if (costly) {
                module(MoveSkill.of(moment.frame())).ifPresent(module -> shown.add(lesson(module)));
                if (sheet.run().level() != Level.EXAMINED) {
                    shown.add(new Button(
                            text("playOn"),
                            _ -> playOn(sheet.run().id(), moment.frame().at(), card)));
                }
            }
            card.add(shown);
        });
        return card;
    }

    private void playOn(RunId run, int moves, Section card) {
        try {
            UI.getCurrent()
                    .navigate("practise/runs/" + simulations.playOn(run, moves).value());
        } catch (NotOffered _) {
            card.add(new Paragraph(text("playedOn")));
        }
    }

    private Component commit(DebriefSheet sheet) {
        List<String> skills = Stream.concat(
                        sheet.debrief().costliest().stream().map(moment -> MoveSkill.of(moment.frame())),
                        Stream.of("prepare", "chair"))
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
        Optional<String> made = commitments.open().stream()
                .filter(commitment -> !commitment.asks())
                .map(OpenCommitment::words)
                .findFirst();
        return new CommitCard(skills, made, (skill, words) -> {
            commitments.commit(skill, words);
            show(sheet);
        });
    }

    private Optional<TrainingModule> module(String skill) {
        return catalogue.current().activeModules().stream()
                .filter(module -> module.skills().contains(skill))
                .findFirst();
    }

    private Component lesson(TrainingModule module) {
        return Links.secondary(
                "/modules/" + module.slug(), text("lesson", module.title().in(Language.of(getLocale()))));
    }

    private String text(String key, Object... values) {
        return getTranslation("debriefing.DebriefView." + key, values);
    }
}
