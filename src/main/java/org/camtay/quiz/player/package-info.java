/** The parts of a page in which a quiz or a single check question is played; they know the door, not the page. */
@NullMarked
@NamedInterface("player")
package org.camtay.quiz.player;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
