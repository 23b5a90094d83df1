package org.camtay.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.camtay.access.CurrentPerson;
import org.camtay.access.OwnPassword;
import org.camtay.content.Language;
import org.camtay.learning.Learning;
import org.camtay.learning.ModuleStanding;
import org.camtay.learning.ModuleState;
import org.camtay.learning.NextStep;
import org.camtay.learning.Today;
import org.camtay.ui.Links;

/** Today: one next step, then the own skills and the module under way. */
@Route("")
@Menu(title = "learning.HomeView.menu", icon = "today", order = 10)
@PermitAll
@StyleSheet("context://css/home-view.css")
class HomeView extends Composite<Div> implements HasDynamicTitle {

    HomeView(Learning learning, CurrentPerson person, OwnPassword password, Clock clock) {
        Today today = learning.today(Language.of(getLocale()));
        getContent().addClassName("home-view");
        getContent().add(top(person.name(), LocalDate.now(clock), learning.meetingDay()));
        if (password.isInitial()) {
            getContent().add(passwordReminder());
        }
        getContent().add(new NextStepCard(NextStep.in(today.path())));
        Div columns = new Div();
        columns.addClassName("two-columns");
        underWay(today.path()).ifPresent(module -> columns.add(module(module)));
        columns.add(new SkillsCard(today.skills()));
        getContent().add(columns);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.HomeView.menu");
    }

    private Component top(String name, LocalDate today, OptionalInt meetingDay) {
        Span date = new Span(DateTimeFormatter.ofPattern(getTranslation("learning.HomeView.date"), getLocale())
                .format(today));
        date.addClassName("soft");
        Div words = new Div(date, new H1(getTranslation("learning.HomeView.greeting", calledName(name))));
        Div top = new Div(words);
        top.addClassName("topline");
        meetingDay.ifPresent(day -> top.add(countdown(MeetingDay.daysUntilNext(today, day))));
        return top;
    }

    private Component countdown(long days) {
        Span chip = new Span(
                days == 0
                        ? getTranslation("learning.HomeView.meetingToday")
                        : getTranslation("learning.HomeView.meetingIn", days));
        chip.addClassName("chip");
        return chip;
    }

    private Component passwordReminder() {
        Section card = new Section(
                new Paragraph(getTranslation("learning.HomeView.ownPassword")),
                Links.secondary("/settings", getTranslation("learning.HomeView.choosePassword")));
        card.addClassNames("card", "password-reminder");
        card.setAriaLabel(getTranslation("learning.HomeView.choosePassword"));
        return card;
    }

    private Component module(ModuleStanding module) {
        Section card = new Section(new H2(module.title()), new LessonList(module));
        card.addClassName("card");
        return card;
    }

    /** Vietnamese people are called by the last part of their name. */
    private static String calledName(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static Optional<ModuleStanding> underWay(List<ModuleStanding> path) {
        return path.stream()
                .filter(module -> module.state() != ModuleState.FINISHED)
                .findFirst()
                .or(() -> path.stream().findFirst());
    }
}
