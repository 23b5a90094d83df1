package org.camtay.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.camtay.content.Lesson;
import org.camtay.learning.Learning;
import org.camtay.learning.OpenLesson;
import org.camtay.quiz.Quizzes;

/** The sections of a lesson, one step after another: the reader goes on where he stopped; what was shown stays. */
class LessonSteps extends Composite<Div> {

    private final Learning learning;
    private final Quizzes quizzes;
    private final OpenLesson open;
    private final Runnable onEnd;
    private final List<Lesson.Section> sections;
    private final Button goOn = new Button(getTranslation("learning.LessonSteps.goOn"), _ -> goOn());
    private int shown;

    LessonSteps(Learning learning, Quizzes quizzes, OpenLesson open, Runnable onEnd) {
        this.learning = learning;
        this.quizzes = quizzes;
        this.open = open;
        this.onEnd = onEnd;
        this.sections = open.lesson().sections();
        goOn.addThemeVariants(ButtonVariant.PRIMARY);
        goOn.addClassName("go-on");
        getContent().addClassName("lesson-steps");
        int resume = open.done() ? sections.size() - 1 : open.section();
        for (int step = 0; step <= resume; step++) {
            add(step);
        }
        if (resume > 0 && !open.done()) {
            scrollToLast();
        }
        finishOrOffer();
    }

    private void goOn() {
        getContent().remove(goOn);
        learning.reach(open.lesson().key(), shown);
        add(shown);
        scrollToLast();
        finishOrOffer();
    }

    private void add(int step) {
        getContent().add(new LessonSection(learning, quizzes, open, sections.get(step)));
        shown = step + 1;
    }

    private void finishOrOffer() {
        if (shown < sections.size()) {
            getContent().add(goOn);
        } else {
            learning.finish(open.lesson().key());
            onEnd.run();
        }
    }

    private void scrollToLast() {
        getContent()
                .getElement()
                .executeJs("const s=this.querySelectorAll('.lesson-section');const l=s[s.length-1];"
                        + "setTimeout(()=>{l.scrollIntoView({block:'start'});"
                        + "const h=l.querySelector('h2');h&&h.focus({preventScroll:true})},0)");
    }
}
