package org.camtay.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.camtay.learning.LessonStanding;
import org.camtay.learning.ModuleStanding;

/** The lessons of a module and its quiz on one line of time: done, now, to come. */
@StyleSheet("context://css/lesson-list.css")
class LessonList extends Composite<OrderedList> {

    LessonList(ModuleStanding module) {
        getContent().addClassName("lesson-list");
        Optional<LessonStanding> next = module.nextLesson();
        for (LessonStanding lesson : module.lessons()) {
            boolean done = lesson.state() == LessonStanding.State.DONE;
            getContent()
                    .add(item(
                            ModuleLinks.lesson(module.slug(), lesson.slug()),
                            lesson.title(),
                            getTranslation("learning.LessonList." + lesson.state(), lesson.minutes()),
                            done ? "done" : next.filter(lesson::equals).isPresent() ? "now" : "ahead"));
        }
        getContent().add(quiz(module, next.isEmpty()));
    }

    private Component quiz(ModuleStanding module, boolean now) {
        String words = module.quiz().running()
                ? getTranslation("learning.LessonList.quizRunning")
                : module.quiz().finishedAttempts() > 0
                        ? getTranslation(
                                "learning.LessonList.quizBest", module.quiz().bestPercent())
                        : getTranslation("learning.LessonList.quizNew");
        return item(
                ModuleLinks.quiz(module.slug()),
                getTranslation("learning.LessonList.quiz"),
                words,
                module.finished() || module.quiz().passed() ? "done" : now ? "now" : "ahead");
    }

    private static ListItem item(String href, String title, String words, String place) {
        Anchor link = new Anchor(href, title);
        Span below = new Span(words);
        below.addClassName("soft");
        ListItem item = new ListItem(link, below);
        item.addClassName(place);
        return item;
    }
}
