package org.camtay.quiz;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.camtay.access.CurrentPerson;
import org.camtay.content.Catalogue;
import org.camtay.content.Language;
import org.camtay.content.ModuleKey;
import org.camtay.content.Question;
import org.camtay.content.QuestionKey;
import org.camtay.content.Quiz;
import org.camtay.content.TrainingModule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The quizzes as the current person takes them. The truth is on the server: an answer is marked here, written once, and
 * acknowledged when it is stored; an attempt of somebody else does not exist.
 */
@Component
@Transactional(readOnly = true)
public class Quizzes {

    private final AttemptRepository attempts;
    private final AnswerRepository answers;
    private final HintTakenRepository hints;
    private final Catalogue catalogue;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher news;
    private final RandomGenerator chance;
    private final Clock clock;

    Quizzes(
            AttemptRepository attempts,
            AnswerRepository answers,
            HintTakenRepository hints,
            Catalogue catalogue,
            CurrentPerson currentPerson,
            ApplicationEventPublisher news,
            RandomGenerator chance,
            Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.hints = hints;
        this.catalogue = catalogue;
        this.currentPerson = currentPerson;
        this.news = news;
        this.chance = chance;
        this.clock = clock;
    }

    /**
     * Continues the running attempt of this module, or starts one with the questions in a new order. Two windows that begin at
     * once get the same attempt: the database ignores the second insert, and what it holds then is read.
     *
     * @throws ModuleRetired when the module is not on offer
     */
    @Transactional
    public AttemptId begin(ModuleKey module, Language language) {
        Quiz quiz = quiz(module, language);
        return attempts.findRunning(person(), module.value())
                .orElseGet(() -> start(module, quiz))
                .id();
    }

    /**
     * The first question without an answer; none when the attempt is finished. An attempt ends here when content has withdrawn
     * all that was still open.
     *
     * @throws AttemptNotFound when it is not the current person's
     * @throws ModuleRetired when the module is no longer on offer
     */
    @Transactional
    public Optional<PosedQuestion> next(AttemptId id, Language language) {
        Attempt attempt = attempts.lockOwn(id, person()).orElseThrow(() -> new AttemptNotFound(id));
        if (attempt.isFinished()) {
            return Optional.empty();
        }
        List<Question> asked = attempt.asked(quiz(attempt.module(), language));
        Map<String, Answer> given = given(id);
        Optional<Question> open = asked.stream()
                .filter(question -> !given.containsKey(question.head().key().id()))
                .findFirst();
        if (open.isEmpty()) {
            finish(attempt, asked, given);
        }
        return open.map(question -> Posing.pose(
                question, asked.indexOf(question) + 1, asked.size(), attempt.seed(), hintsTaken(id, question)));
    }

    /** Opens the next hint of a question; the question comes back with it. Refusals as in {@link #next}. */
    @Transactional
    public Optional<PosedQuestion> hint(AttemptId id, QuestionKey key, Language language) {
        Attempt attempt = attempts.lockOwn(id, person()).orElseThrow(() -> new AttemptNotFound(id));
        quiz(attempt.module(), language).question(key).ifPresent(question -> {
            AnswerId place = new AnswerId(id.value(), key.id());
            HintTaken taken = hints.findById(place).orElseGet(() -> hints.save(new HintTaken(place)));
            taken.takeOneMore(question.head().hints().size());
        });
        return next(id, language);
    }

    /**
     * Marks and stores an answer; the last one finishes the attempt. The same question answered again, from another window or
     * by a repeated click, keeps its first answer and explains that one. Refusals as in {@link #next}.
     *
     * @throws IllegalArgumentException when the question is not part of the attempt, the attempt is finished, or the response is blank
     */
    @Transactional
    public ExplainedAnswer answer(AttemptId id, QuestionKey key, Response response, Language language) {
        Attempt attempt = attempts.lockOwn(id, person()).orElseThrow(() -> new AttemptNotFound(id));
        Quiz quiz = quiz(attempt.module(), language);
        List<Question> asked = attempt.asked(quiz);
        Question question = asked.stream()
                .filter(candidate -> candidate.head().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("question " + key.id() + " is not asked here"));
        Map<String, Answer> given = given(id);
        Optional<Answer> before = Optional.ofNullable(given.get(key.id()));
        if (attempt.isFinished() && before.isEmpty()) {
            throw new IllegalArgumentException("attempt " + id.value() + " is finished");
        }
        Answer answer = before.orElseGet(() -> write(attempt, quiz, question, response));
        given.put(key.id(), answer);
        boolean last = asked.stream()
                .allMatch(other -> given.containsKey(other.head().key().id()));
        if (last && !attempt.isFinished()) {
            finish(attempt, asked, given);
        }
        return Explaining.explain(
                question, answer.responseTo(question), answer.credit(), attempt.seed(), before.isPresent(), last);
    }

    /**
     * The result of a finished attempt; none while it runs.
     *
     * @throws AttemptNotFound when it is not the current person's
     */
    public Optional<AttemptResult> result(AttemptId id, Language language) {
        Attempt attempt = attempts.findOwn(id, person()).orElseThrow(() -> new AttemptNotFound(id));
        return attempt.isFinished() ? Optional.of(result(attempt, language)) : Optional.empty();
    }

    /** Where the current person stands in the quiz of every module that was tried, in one query. */
    public Map<ModuleKey, QuizStanding> standings() {
        return attempts.findAllOf(person()).stream()
                .collect(Collectors.groupingBy(
                        Attempt::module, Collectors.collectingAndThen(Collectors.toList(), QuizStanding::of)));
    }

    /** A check question of a lesson; it is never stored and never counts. */
    public Optional<PosedQuestion> check(QuestionKey key, Language language, int hintsTaken) {
        return checkQuestion(key, language).map(question -> Posing.pose(question, 0, 0, 0, hintsTaken));
    }

    /** Explains an answer to a check question. */
    public Optional<ExplainedAnswer> tryOut(QuestionKey key, Response response, Language language) {
        return checkQuestion(key, language)
                .map(question ->
                        Explaining.explain(question, response, Marking.credit(question, response), 0, false, true));
    }

    private Optional<Question> checkQuestion(QuestionKey key, Language language) {
        return catalogue
                .current()
                .module(key.module())
                .flatMap(module -> module.edition(language).quiz().question(key))
                .filter(question -> question.head().use() == Question.Use.CHECK);
    }

    private Attempt start(ModuleKey module, Quiz quiz) {
        long seed = chance.nextLong();
        List<String> order = Posing.draw(quiz.finals(), Attempt.QUESTIONS, seed).stream()
                .map(question -> question.head().key().id())
                .toList();
        Attempt drawn = new Attempt(AttemptId.next(), currentPerson.id(), module, seed, order, clock.instant());
        attempts.begin(drawn.id().value(), person(), module.value(), seed, drawn.questions(), clock.instant());
        return attempts.lockRunning(person(), module.value()).orElseThrow();
    }

    private Answer write(Attempt attempt, Quiz quiz, Question question, Response response) {
        if (response.isBlank()) {
            throw new IllegalArgumentException("a blank response is no answer");
        }
        return answers.save(new Answer(attempt.id(), quiz, question, response, clock.instant()));
    }

    private void finish(Attempt attempt, List<Question> asked, Map<String, Answer> given) {
        attempt.finish(
                asked.stream()
                        .map(question -> given.get(question.head().key().id()))
                        .map(Answer::credit)
                        .toList(),
                clock.instant());
        news.publishEvent(new AttemptFinished(attempt.id(), attempt.person(), attempt.module(), attempt.isPassed()));
    }

    private AttemptResult result(Attempt attempt, Language language) {
        Map<String, Answer> given = given(attempt.id());
        AnsweredQuizzes quizzes = new AnsweredQuizzes(catalogue, attempt.module(), language);
        List<Question> questions = attempt.questionIds().stream()
                .flatMap(id -> Optional.ofNullable(given.get(id)).stream())
                .flatMap(answer -> quizzes.question(answer).stream())
                .toList();
        return AttemptResult.of(attempt, given, questions);
    }

    private Quiz quiz(ModuleKey module, Language language) {
        return catalogue
                .current()
                .module(module)
                .filter(TrainingModule::isActive)
                .orElseThrow(() -> new ModuleRetired(module.value().toString()))
                .edition(language)
                .quiz();
    }

    private Map<String, Answer> given(AttemptId attempt) {
        return answers.findAllOf(attempt.value()).stream()
                .collect(Collectors.toMap(Answer::questionId, Function.identity(), (first, _) -> first, HashMap::new));
    }

    private int hintsTaken(AttemptId attempt, Question question) {
        AnswerId place = new AnswerId(attempt.value(), question.head().key().id());
        return hints.findById(place).map(HintTaken::hints).orElse(0);
    }

    private UUID person() {
        return currentPerson.id().value();
    }
}
