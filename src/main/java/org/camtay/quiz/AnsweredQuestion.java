package org.camtay.quiz;

/** A question of a finished attempt with what was answered and why it is right or not. */
public record AnsweredQuestion(PosedQuestion question, ExplainedAnswer answer) {}
