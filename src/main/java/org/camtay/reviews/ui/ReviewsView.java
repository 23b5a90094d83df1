package org.camtay.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.function.Supplier;
import org.camtay.content.Language;
import org.camtay.quiz.PosedQuestion;
import org.camtay.quiz.player.PlayedQuestion;
import org.camtay.reviews.QuestionNotDue;
import org.camtay.reviews.ReviewRound;
import org.camtay.reviews.Reviews;
import org.camtay.ui.HomeLink;

/** The reviews of today, one question at a time; then a word that this is all. */
@Route("reviews")
@Menu(title = "reviews.ReviewsView.menu", icon = "repeat", order = 22)
@PermitAll
class ReviewsView extends Composite<Div> implements HasDynamicTitle {

    private final Reviews reviews;

    ReviewsView(Reviews reviews) {
        this.reviews = reviews;
        getContent().addClassName("reviews-view");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reviews.ReviewsView.menu");
    }

    private Optional<PlayedQuestion> show() {
        ReviewRound round = reviews.today(language());
        Optional<PlayedQuestion> question = round.next().map(this::played);
        getContent().removeAll();
        question.ifPresentOrElse(getContent()::add, () -> rest(round));
        return question;
    }

    private void goOn() {
        show().ifPresent(PlayedQuestion::focus);
    }

    private PlayedQuestion played(PosedQuestion question) {
        return new PlayedQuestion(
                question,
                getPageTitle(),
                new PlayedQuestion.Play(
                        given -> unlessGone(() -> reviews.answer(question.key(), given, language())),
                        hints -> unlessGone(() -> reviews.withHints(question.key(), hints, language())),
                        this::goOn));
    }

    /** Answered in another window or withdrawn meanwhile: the page goes on to what is left. */
    private static <T> Optional<T> unlessGone(Supplier<T> move) {
        try {
            return Optional.of(move.get());
        } catch (QuestionNotDue _) {
            return Optional.empty();
        }
    }

    private void rest(ReviewRound round) {
        Paragraph why = new Paragraph(getTranslation("reviews.ReviewsView.why", Reviews.A_DAY));
        why.addClassName("soft");
        getContent()
                .add(
                        new H1(getPageTitle()),
                        new Paragraph(
                                round.done() > 0
                                        ? getTranslation("reviews.ReviewsView.done", round.done())
                                        : getTranslation("reviews.ReviewsView.none")),
                        why,
                        new HomeLink());
    }

    private Language language() {
        return Language.of(getLocale());
    }
}
