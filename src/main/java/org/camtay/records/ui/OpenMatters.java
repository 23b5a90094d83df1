package org.camtay.records.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.camtay.meeting.Recommendation;
import org.camtay.meeting.ResolutionItem;
import org.camtay.records.CellPicture;

/** Tasks that are not done and recommendations that are not answered, with the days that are left or have passed. */
class OpenMatters extends Composite<Section> {

    private final LocalDate today;

    OpenMatters(CellPicture picture) {
        today = picture.today();
        UnorderedList matters = new UnorderedList();
        picture.tasks().forEach(task -> matters.add(task(task)));
        picture.recommendations().forEach(asked -> matters.add(recommendation(asked)));
        boolean nothing = picture.tasks().isEmpty() && picture.recommendations().isEmpty();
        getContent().addClassNames("card", "open-matters");
        getContent().add(new H2(getTranslation("records.OpenMatters.heading")));
        getContent().add(nothing ? new Paragraph(getTranslation("records.OpenMatters.none")) : matters);
    }

    private Component task(ResolutionItem task) {
        String owner = task.owner()
                .map(role -> getTranslation("meeting.MeetingRole." + role))
                .orElse(getTranslation("records.OpenMatters.nobody"));
        return matter(subject(task.subject()), owner, task.deadline());
    }

    private Component recommendation(Recommendation asked) {
        String addressee = getTranslation("meeting.Recommendation." + asked.addressee());
        String subject = getTranslation("records.OpenMatters.recommendation", subject(asked.subject()));
        return asked.answered().isPresent()
                ? new ListItem(strong(subject), chip(getTranslation("records.OpenMatters.notTold"), "practised"))
                : matter(subject, addressee, asked.due());
    }

    private Component matter(String subject, String who, Optional<LocalDate> day) {
        Span below = new Span(who);
        below.addClassName("soft");
        return new ListItem(
                strong(subject),
                day.map(this::chip).orElseGet(() -> chip(getTranslation("records.OpenMatters.noDay"), "late")),
                below);
    }

    private Span chip(LocalDate day) {
        long left = ChronoUnit.DAYS.between(today, day);
        return left >= 0
                ? chip(getTranslation("records.OpenMatters.left", left), "practised")
                : chip(getTranslation("records.OpenMatters.late", -left), "late");
    }

    private static Span chip(String text, String kind) {
        Span chip = new Span(text);
        chip.addClassNames("chip", kind);
        return chip;
    }

    private static Span strong(String text) {
        Span span = new Span(text);
        span.addClassName("subject");
        return span;
    }

    private String subject(String subject) {
        return subject.isEmpty() ? getTranslation("records.OpenMatters.noSubject") : subject;
    }
}
