package org.camtay.records.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camtay.meeting.MeetingKind;
import org.camtay.meeting.MeetingRole;
import org.camtay.meeting.MeetingStep;
import org.camtay.meeting.MeetingTime;
import org.camtay.meeting.RecordProblem;
import org.camtay.meeting.ResolutionItem;
import org.camtay.organisation.UnitId;
import org.camtay.records.MeetingEntry;
import org.camtay.records.MonthSheet;
import org.camtay.records.RefusedRecord;
import org.camtay.ui.KeptForm;

/** One page for the meeting of a month: what matters first in a few touches, everything else folded away. */
@Route("cells/:cell/meeting")
@RolesAllowed("CELL_LEADER")
@StyleSheet("context://css/meeting-entry-view.css")
class MeetingEntryView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> YES_NO = List.of("YES", "NO");
    private static final List<MeetingRole> PRESENTERS =
            List.of(MeetingRole.SECRETARY, MeetingRole.DEPUTY, MeetingRole.COMMITTEE_MEMBER, MeetingRole.MEMBER);

    private final MeetingEntry entry;
    private final Paragraph problems = new Paragraph();

    MeetingEntryView(MeetingEntry entry) {
        this.entry = entry;
        getContent().addClassName("meeting-entry-view");
        problems.addClassName("problems");
        problems.getElement().setAttribute("role", "alert");
    }

    static String path(UnitId cell) {
        return "cells/" + cell.value() + "/meeting";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("cell")
                .flatMap(UnitId::parse)
                .flatMap(entry::open)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("records.MeetingEntryView.title");
    }

    private void show(MeetingEntry.Page page) {
        UnitId cell = page.cell().id();
        KeptForm form = new KeptForm(page.subject(), page.account().toString(), page.sequence());
        PlainFields fields = new PlainFields(page.fields(), word -> getTranslation("records.MeetingEntryView." + word));
        form.add(first(fields), presenters(fields), tasks(fields), more(fields), ending(fields));
        form.onFinish(() -> finish(cell, form));
        getContent().removeAll();
        getContent()
                .add(
                        new Anchor("/" + CellPictureView.path(cell), page.cell().name()),
                        new H1(getPageTitle()),
                        new Paragraph(getTranslation("records.MeetingEntryView.explain")),
                        form);
    }

    private void finish(UnitId cell, KeptForm form) {
        try {
            entry.finish(cell);
            form.forget();
            getUI().ifPresent(ui -> ui.navigate(CellPictureView.path(cell)));
        } catch (RefusedRecord refused) {
            StringBuilder sentences = new StringBuilder();
            for (RecordProblem problem : refused.problems()) {
                sentences.append(RecordSentence.of(problem, this)).append(' ');
            }
            problems.setText(sentences.toString().strip());
        }
    }

    private Component first(PlainFields fields) {
        return card(
                "first",
                fields.day("date"),
                fields.number("full"),
                fields.number("present"),
                fields.number("speakers"),
                fields.choice("documents", MonthSheet.DOCUMENTS),
                fields.choice("minutesAdopted", YES_NO));
    }

    private Component presenters(PlainFields fields) {
        Div inside = new Div();
        for (MeetingStep step : MonthSheet.PRESENTED) {
            inside.add(fields.list(
                    MonthSheet.presenter(step), getTranslation("records.MeetingEntryView.presenter." + step), roles()));
        }
        return folded("presenters", inside);
    }

    private Component tasks(PlainFields fields) {
        Div inside = new Div(new Paragraph(getTranslation("records.MeetingEntryView.openWords")));
        for (int number = 1; number <= MonthSheet.TASKS; number++) {
            String task = "task" + number + ".";
            inside.add(
                    fields.text(task + "subject", numbered("subject", number), ResolutionItem.SUBJECT_LENGTH),
                    fields.list(task + "owner", numbered("owner", number), roles()),
                    fields.day(task + "deadline", numbered("deadline", number)),
                    fields.list(task + "measurable", numbered("measurable", number), measurable()));
        }
        return folded("tasks", inside);
    }

    private Component more(PlainFields fields) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (MeetingKind kind : MeetingKind.values()) {
            kinds.put(kind.name(), getTranslation("meeting.MeetingKind." + kind));
        }
        return folded(
                "more",
                new Div(
                        fields.list("kind", getTranslation("records.MeetingEntryView.kind"), kinds),
                        fields.time("start"),
                        fields.time("end"),
                        fields.text("reason", MeetingTime.REASON_LENGTH),
                        fields.number("probationary"),
                        fields.number("notExpected"),
                        fields.number("unexcused"),
                        fields.choice("streak", YES_NO),
                        fields.choice("membersNotified", YES_NO),
                        fields.choice("attendeeNotified", YES_NO),
                        fields.choice("committee", MonthSheet.COMMITTEE)));
    }

    private Component ending(PlainFields fields) {
        NativeButton finish = new NativeButton(getTranslation("records.MeetingEntryView.finish"));
        finish.addClassNames("button", "primary");
        finish.getElement().setAttribute("data-finish", "").setAttribute("type", "button");
        return card(
                "ending", fields.choice("published", MonthSheet.PUBLISHED), fields.tick("adopted"), problems, finish);
    }

    private Component card(String heading, Component... parts) {
        Section card = new Section(new H2(getTranslation("records.MeetingEntryView.card." + heading)));
        card.addClassName("card");
        card.add(parts);
        return card;
    }

    private Component folded(String heading, Component inside) {
        NativeDetails folded = new NativeDetails(getTranslation("records.MeetingEntryView.card." + heading), inside);
        folded.addClassName("card");
        return folded;
    }

    private Map<String, String> measurable() {
        Map<String, String> answers = new LinkedHashMap<>();
        YES_NO.forEach(word -> answers.put(word, getTranslation("records.MeetingEntryView.minutesAdopted." + word)));
        return answers;
    }

    private String numbered(String word, int number) {
        return getTranslation("records.MeetingEntryView.task." + word, number);
    }

    private Map<String, String> roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        PRESENTERS.forEach(role -> roles.put(role.name(), getTranslation("meeting.MeetingRole." + role)));
        return roles;
    }
}
