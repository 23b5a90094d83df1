package org.camtay.reviews;

import java.time.Instant;
import org.camtay.content.QuestionKey;

/** A question was answered, in a quiz or in a review. */
record Recall(QuestionKey question, boolean right, Instant at) {}
