package org.camtay.quiz.player;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camtay.quiz.ExplainedAnswer;
import org.camtay.quiz.ExplainedAnswer.ExplainedEntry;
import org.camtay.quiz.ExplainedAnswer.ExplainedOption;
import org.camtay.quiz.ExplainedAnswer.ExplainedRow;
import org.camtay.quiz.ExplainedAnswer.Review;
import org.camtay.quiz.PosedQuestion;
import org.camtay.ui.Prose;

/** An answered question: right or wrong by word, mark and colour, and why. */
@StyleSheet("context://css/question-card.css")
class AnswerCard extends Composite<Div> {

    private final Paragraph verdict = new Paragraph();
    private final boolean verdictIsRight;

    /**
     * @param level of the prompt among the headings of the page
     */
    AnswerCard(PosedQuestion question, int level, ExplainedAnswer answer) {
        this.verdictIsRight = answer.verdict() == ExplainedAnswer.Verdict.RIGHT;
        getContent().addClassName("question-card");
        Prose prompt = new Prose(question.prompt());
        prompt.addClassName("question-prompt");
        prompt.getElement().setAttribute("role", "heading").setAttribute("aria-level", Integer.toString(level));
        getContent().add(prompt);
        if (question.form() instanceof PosedQuestion.Form.Viewpoints views) {
            getContent().add(new ViewpointPair(views));
        }
        getContent().add(review(answer.review()));
        getContent().add(verdict(answer), new Prose(answer.solution()));
    }

    /** Brings the verdict to those who read with ears or keyboard. */
    void focus() {
        verdict.getElement()
                .executeJs("this.focus({preventScroll:true});this.scrollIntoView({block:'center',behavior:'auto'})");
    }

    private Component review(Review review) {
        return switch (review) {
            case Review.Options options ->
                list(new UnorderedList(), options.options().stream().map(this::option));
            case Review.Typed typed -> list(new UnorderedList(), Stream.of(typed(typed)));
            case Review.Grid grid ->
                list(new UnorderedList(), grid.rows().stream().map(this::row));
            case Review.Sequence sequence -> {
                List<ExplainedEntry> entries = sequence.entries();
                yield list(
                        new OrderedList(),
                        IntStream.range(0, entries.size()).mapToObj(place -> entry(place + 1, entries.get(place))));
            }
        };
    }

    private static Component list(HtmlContainer list, Stream<AnsweredItem> items) {
        list.addClassName("answered-options");
        items.forEach(list::add);
        return list;
    }

    private AnsweredItem option(ExplainedOption option) {
        AnsweredItem item = new AnsweredItem(Prose.inline(option.text()));
        if (option.right()) {
            item.right(option.chosen() ? text("chosenRight") : text("right"));
        } else if (option.chosen()) {
            item.wrong(text("chosenWrong"));
        }
        if (option.chosen() || option.right()) {
            item.why(option.feedback());
        }
        return item;
    }

    private AnsweredItem typed(Review.Typed typed) {
        AnsweredItem item = new AnsweredItem(new Span(text("typed", typed.typed())));
        if (verdictIsRight) {
            return item.right("");
        }
        return item.wrong("").why(text("accepted", typed.accepted()));
    }

    private AnsweredItem row(ExplainedRow row) {
        AnsweredItem item = rowItem(row).note(text("rowChosen", columns(row.chosen())));
        if (row.right()) {
            return item.right(text("rowRight")).why(row.feedback());
        }
        return item.wrong(text("rowWrong"))
                .note(text("rowAnswer", columns(row.rightColumns())))
                .why(row.feedback());
    }

    private static AnsweredItem rowItem(ExplainedRow row) {
        Span text = Prose.inline(row.text());
        text.getElement().getClassList().add("row-text");
        return new AnsweredItem(text);
    }

    private String columns(List<String> texts) {
        return texts.isEmpty()
                ? text("noColumn")
                : texts.stream().map(Prose::words).collect(Collectors.joining(", "));
    }

    private AnsweredItem entry(int place, ExplainedEntry entry) {
        AnsweredItem item = new AnsweredItem(new Span(place + ". "), Prose.inline(entry.text()));
        if (entry.right()) {
            return item.right(text("entryRight")).why(entry.feedback());
        }
        item.wrong(text("entryWrong"));
        return (entry.given() > 0 ? item.note(text("entryPlace", entry.given())) : item).why(entry.feedback());
    }

    private String text(String word, Object... values) {
        return getTranslation("quiz.AnswerCard." + word, values);
    }

    private Component verdict(ExplainedAnswer answer) {
        verdict.setText(getTranslation("quiz.AnswerCard." + answer.verdict())
                + (answer.answeredBefore() ? " " + getTranslation("quiz.AnswerCard.answeredBefore") : ""));
        verdict.addClassNames("verdict", verdictIsRight ? "is-right" : "is-wrong");
        verdict.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        return verdict;
    }
}
