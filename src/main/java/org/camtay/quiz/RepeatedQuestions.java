package org.camtay.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.camtay.access.PersonId;
import org.camtay.content.Catalogue;
import org.camtay.content.Language;
import org.camtay.content.ModuleKey;
import org.camtay.content.Question;
import org.camtay.content.QuestionKey;
import org.camtay.content.TrainingModule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions of finished attempts, asked again by a module above: posed and marked as in a quiz, stored by whoever asks. A question
 * that is withdrawn, or whose module is, is not asked again.
 */
@Component
@Transactional(readOnly = true)
public class RepeatedQuestions {

    private final AnswerRepository answers;
    private final Catalogue catalogue;

    RepeatedQuestions(AnswerRepository answers, Catalogue catalogue) {
        this.answers = answers;
        this.catalogue = catalogue;
    }

    /** Whether an answer in a finished attempt earned all there was to earn. */
    public record PastAnswer(QuestionKey question, boolean right, Instant at) {}

    /** What somebody answered in finished attempts, the earliest first. For modules above that have asked for the scope. */
    public List<PastAnswer> answered(PersonId person) {
        return answers.findFinished(person.value()).stream()
                .map(answer -> new PastAnswer(
                        new QuestionKey(new ModuleKey(answer.module()), answer.question()),
                        answer.credit() == Marking.FULL,
                        answer.at()))
                .toList();
    }

    /** The skill of a question that is on offer; none when it is no longer. */
    public Optional<String> skill(QuestionKey key) {
        return question(key, Language.VI).map(question -> question.head().skill());
    }

    /**
     * The question without its key; none when it is no longer on offer.
     *
     * @param seed the same seed shows the same order
     */
    public Optional<PosedQuestion> pose(
            QuestionKey key, int number, int total, long seed, int hintsTaken, Language language) {
        return question(key, language).map(question -> Posing.pose(question, number, total, seed, hintsTaken));
    }

    /**
     * Marks and explains a response, in the order that the seed has shown.
     *
     * @throws IllegalArgumentException when the response is blank
     */
    public Optional<ExplainedAnswer> mark(
            QuestionKey key, Response response, long seed, boolean last, Language language) {
        if (response.isBlank()) {
            throw new IllegalArgumentException("a blank response is no answer");
        }
        return question(key, language)
                .map(question ->
                        Explaining.explain(question, response, Marking.credit(question, response), seed, false, last));
    }

    private Optional<Question> question(QuestionKey key, Language language) {
        return catalogue
                .current()
                .module(key.module())
                .filter(TrainingModule::isActive)
                .flatMap(module -> module.edition(language).quiz().question(key))
                .filter(question -> !question.head().retired());
    }
}
