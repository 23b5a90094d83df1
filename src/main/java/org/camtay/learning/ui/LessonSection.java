package org.camtay.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.camtay.content.Lesson;
import org.camtay.content.Lesson.Block;
import org.camtay.learning.Learning;
import org.camtay.learning.OpenLesson;
import org.camtay.quiz.Quizzes;
import org.camtay.quiz.player.CheckCard;
import org.camtay.ui.Prose;

/** One section of a lesson with all its kinds of blocks. */
class LessonSection extends Composite<Section> {

    private final Learning learning;
    private final Quizzes quizzes;
    private final OpenLesson open;

    LessonSection(Learning learning, Quizzes quizzes, OpenLesson open, Lesson.Section section) {
        this.learning = learning;
        this.quizzes = quizzes;
        this.open = open;
        getContent().addClassName("lesson-section");
        if (section.atNextMeeting()) {
            getContent().addClassName("at-next-meeting");
        }
        H2 heading = new H2(section.heading());
        heading.getElement().setAttribute("tabindex", "-1");
        getContent().add(heading);
        section.blocks().forEach(block -> getContent().add(block(block)));
    }

    private Component block(Block block) {
        return switch (block) {
            case Block.Prose prose -> new Prose(prose.html());
            case Block.Contrast contrast -> contrast(contrast);
            case Block.StepList list -> steps(list);
            case Block.Variant variant -> variant(variant);
            case Block.CheckQuestion check -> new CheckCard(quizzes, check.key(), check.label(), open.language());
        };
    }

    private Component variant(Block.Variant variant) {
        Div shown = new Div();
        if (open.shows(variant)) {
            if (open.namesVariants()) {
                shown.add(new Paragraph(getTranslation(
                        "learning.LessonSection.variant",
                        variant.types().stream()
                                .map(type -> getTranslation("content.CellType." + type))
                                .collect(Collectors.joining(", ")))));
                shown.addClassName("variant");
            }
            variant.blocks().forEach(block -> shown.add(block(block)));
        }
        return shown;
    }

    private Component contrast(Block.Contrast contrast) {
        Div pair = new Div(
                side("poor", "✕", contrast.poorTitle(), contrast.poorHtml()),
                side("good", "✓", contrast.goodTitle(), contrast.goodHtml()));
        pair.addClassName("contrast");
        return pair;
    }

    private static Component side(String kind, String mark, String title, String html) {
        Span sign = new Span(mark);
        sign.getElement().setAttribute("aria-hidden", "true");
        Div side = new Div(new H3(sign, new Span(title)), new Prose(html));
        side.addClassName(kind);
        return side;
    }

    private Component steps(Block.StepList list) {
        UnorderedList steps = new UnorderedList();
        steps.addClassName("steps");
        list.steps().forEach(step -> steps.add(step(step)));
        return steps;
    }

    private ListItem step(Lesson.Step step) {
        Checkbox box = new Checkbox();
        box.setLabelComponent(Prose.inline(step.html()));
        box.setValue(open.ticked().contains(step.id()));
        ListItem item = new ListItem(box);
        item.setClassName("ticked", box.getValue());
        box.addValueChangeListener(change -> {
            learning.tick(open.lesson(), open.language(), step.id(), change.getValue());
            item.setClassName("ticked", change.getValue());
        });
        return item;
    }
}
