package org.camtay.quiz.player;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.camtay.quiz.ExplainedAnswer;
import org.camtay.quiz.ExplainedAnswer.ExplainedOption;
import org.camtay.quiz.PosedQuestion;
import org.camtay.ui.Prose;

/** An answered question: right or wrong by word, mark and colour, and why. */
@StyleSheet("context://css/question-card.css")
class AnswerCard extends Composite<Div> {

    private final Paragraph verdict = new Paragraph();

    /**
     * @param level of the prompt among the headings of the page
     */
    AnswerCard(PosedQuestion question, int level, ExplainedAnswer answer) {
        getContent().addClassName("question-card");
        Prose prompt = new Prose(question.prompt());
        prompt.addClassName("question-prompt");
        prompt.getElement().setAttribute("role", "heading").setAttribute("aria-level", Integer.toString(level));
        getContent().add(prompt);
        getContent().add(answer.options().isEmpty() ? typed(answer) : options(answer));
        getContent().add(verdict(answer), new Prose(answer.solution()));
    }

    /** Brings the verdict to those who read with ears or keyboard. */
    void focus() {
        verdict.getElement()
                .executeJs("this.focus({preventScroll:true});this.scrollIntoView({block:'center',behavior:'auto'})");
    }

    private Component options(ExplainedAnswer answer) {
        UnorderedList list = new UnorderedList();
        list.addClassName("answered-options");
        answer.options().forEach(option -> list.add(option(option)));
        return list;
    }

    private Component option(ExplainedOption option) {
        ListItem item = new ListItem();
        item.addClassName("option");
        Span mark = new Span();
        mark.addClassName("mark");
        item.add(mark);
        if (option.right()) {
            item.addClassName("right");
            mark.setText("✓");
            item.add(spoken(option.chosen() ? "chosenRight" : "right"));
        } else if (option.chosen()) {
            item.addClassName("wrong");
            mark.setText("✕");
            item.add(spoken("chosenWrong"));
        }
        mark.getElement().setAttribute("aria-hidden", "true");
        Div text = new Div(Prose.inline(option.text()));
        text.addClassName("option-text");
        if (!option.feedback().isEmpty() && (option.chosen() || option.right())) {
            Paragraph why = new Paragraph(option.feedback());
            why.addClassName("why");
            text.add(why);
        }
        item.add(text);
        return item;
    }

    private Component spoken(String word) {
        Span spoken = new Span(getTranslation("quiz.AnswerCard." + word));
        spoken.addClassName("spoken");
        return spoken;
    }

    private Component typed(ExplainedAnswer answer) {
        boolean right = answer.verdict() == ExplainedAnswer.Verdict.RIGHT;
        Div box = new Div();
        box.addClassNames("option", right ? "right" : "wrong");
        Span mark = new Span(right ? "✓" : "✕");
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Div text = new Div(new Span(getTranslation("quiz.AnswerCard.typed", answer.typed())));
        text.addClassName("option-text");
        if (!right) {
            Paragraph why = new Paragraph(getTranslation("quiz.AnswerCard.accepted", answer.accepted()));
            why.addClassName("why");
            text.add(why);
        }
        box.add(mark, text);
        return box;
    }

    private Component verdict(ExplainedAnswer answer) {
        verdict.setText(getTranslation("quiz.AnswerCard." + answer.verdict())
                + (answer.answeredBefore() ? " " + getTranslation("quiz.AnswerCard.answeredBefore") : ""));
        verdict.addClassNames("verdict", answer.verdict() == ExplainedAnswer.Verdict.RIGHT ? "is-right" : "is-wrong");
        verdict.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        return verdict;
    }
}
