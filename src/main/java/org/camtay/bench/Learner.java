package org.camtay.bench;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody who learns: opens lessons one after another, ticks steps, takes quizzes. What was done is counted. */
final class Learner {

    /** More answers than any quiz asks for: a page that never ends is a failure, not a load. */
    private static final int MOST_ANSWERS = 200;

    private final Visitor visitor;
    private final Course course;
    private final Done done;
    private int turn;
    private String shown = "";
    private @Nullable Element box;
    private boolean ticked;

    /**
     * @param turn where in the course this learner begins, so that not everybody reads the same lesson at once
     */
    Learner(Visitor visitor, Course course, Done done, int turn) {
        this.visitor = visitor;
        this.course = course;
        this.done = done;
        this.turn = turn;
    }

    /** Opens the next lesson; the view must be there with a title that is not the last one's. */
    void openLesson() {
        String before = visitor.title();
        String lesson = course.lessons().get(turn++ % course.lessons().size());
        visitor.open(lesson, "lesson-view");
        String title = visitor.title();
        if (title.isBlank() || (title.equals(before) && !lesson.equals(shown))) {
            throw new LoadRefused(lesson + " was not opened: the title is still “" + title + "”");
        }
        shown = lesson;
        done.lesson();
    }

    /** Reads the next lesson on the page without script. */
    void openPlainLesson() {
        String lesson =
                "/plain" + course.lessons().get(turn++ % course.lessons().size());
        if (!visitor.browser().get(lesson).contains("<h1")) {
            throw new LoadRefused(lesson + " has no title");
        }
        done.lesson();
    }

    /** Opens lessons to their ends until one has a step to tick. */
    void lookForSteps() {
        for (int lesson = 0; lesson < course.lessons().size() && box == null; lesson++) {
            openLesson();
            readOn();
            box = visitor.window()
                    .first(element -> element.hasClass("steps"))
                    .flatMap(list -> visitor.window().within(list).stream()
                            .filter(element -> element.tag().equals("vaadin-checkbox"))
                            .findFirst())
                    .orElse(null);
        }
        if (box == null) {
            throw new LoadRefused("no lesson has a step to tick");
        }
        ticked = Boolean.parseBoolean(box.property("checked"));
    }

    /** Ticks the step that was found, or takes the tick back. */
    void tick() {
        if (box == null) {
            throw new IllegalStateException("look for steps first");
        }
        ticked = !ticked;
        visitor.window().tick(box, ticked);
        done.tick(ticked);
    }

    /** Takes a quiz from the first question to the result, with the first answer to everything. */
    void finishAttempt() {
        String quiz = course.quizzes().get(turn++ % course.quizzes().size());
        shown = quiz;
        visitor.open(quiz, "quiz-view");
        for (int answer = 0; answer < MOST_ANSWERS; answer++) {
            Optional<Element> question = visitor.window().first(element -> element.hasClass("question-field"));
            if (question.isEmpty()) {
                expect("result-card", quiz);
                done.attempt();
                return;
            }
            new AnswerSheet(visitor.window(), question.get()).fill();
            pressOn(quiz);
            expect("verdict", quiz);
            done.answer();
            pressOn(quiz);
        }
        throw new LoadRefused(quiz + " does not end after " + MOST_ANSWERS + " answers");
    }

    private void readOn() {
        Optional<Element> goOn = visitor.window().first(element -> element.hasClass("go-on"));
        while (goOn.isPresent()) {
            visitor.window().press(goOn.get());
            goOn = visitor.window().first(element -> element.hasClass("go-on"));
        }
    }

    private void pressOn(String quiz) {
        visitor.window()
                .press(visitor.primaryButton().orElseThrow(() -> new LoadRefused(quiz + " has no button to go on")));
    }

    private void expect(String part, String quiz) {
        if (visitor.window().first(element -> element.hasClass(part)).isEmpty()) {
            throw new LoadRefused(quiz + " shows no " + part + " where one was due");
        }
    }
}
