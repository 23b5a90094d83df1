package org.camtay.reviews;

/** The question is not among the reviews of today: answered in another window, withdrawn, or never missed. */
public class QuestionNotDue extends RuntimeException {
    QuestionNotDue(String question) {
        super("question " + question + " is not due for review today");
    }
}
