package org.camtay.quiz;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camtay.content.Catalogue;
import org.camtay.content.Language;
import org.camtay.content.ModuleKey;
import org.camtay.content.Question;
import org.camtay.content.QuestionKey;
import org.camtay.content.Quiz;
import org.camtay.content.TrainingModule;

/** The questions as they were when somebody answered them; content may have changed since. */
final class AnsweredQuizzes {
    private final Catalogue catalogue;
    private final ModuleKey module;
    private final Language language;
    private final Map<String, Optional<Quiz>> earlier = new HashMap<>();

    /** @param language in which to show what has not changed */
    AnsweredQuizzes(Catalogue catalogue, ModuleKey module, Language language) {
        this.catalogue = catalogue;
        this.module = module;
        this.language = language;
    }

    /**
     * The question that was answered. While its text is still the same it is shown in the language of the reader, else in the
     * one of the answer; one of an unknown revision as it is today; empty when content no longer has it.
     */
    Optional<Question> question(Answer answer) {
        QuestionKey key = new QuestionKey(module, answer.questionId());
        Optional<TrainingModule> now = catalogue.current().module(module);
        boolean unchanged = now.map(found -> found.edition(answer.language()).quiz())
                .filter(answer::isTo)
                .isPresent();
        Optional<Question> then = unchanged ? Optional.empty() : earlier(answer).flatMap(quiz -> quiz.question(key));
        return then.or(() -> now.flatMap(found -> found.edition(language).quiz().question(key)));
    }

    private Optional<Quiz> earlier(Answer answer) {
        return earlier.computeIfAbsent(
                answer.language().tag() + answer.revision(),
                _ -> catalogue.quiz(module, answer.language(), answer.revision()));
    }
}
