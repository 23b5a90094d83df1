/**
 * The meeting as it is played: one pure step for learners, bots and proof. A state is two numbers, points are whole
 * ten-thousandths, chance is drawn before the first move; the same moves give the same evening on every machine and for ever.
 *
 * <p>Knows the script and nothing else: no framework, no clock, no random generator, no file.
 */
@NullMarked
@NamedInterface("engine")
package org.camtay.simulation.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
