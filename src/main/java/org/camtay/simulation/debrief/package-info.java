/**
 * What can be learned from a practised evening: its timeline by skill, what single choices cost and brought, the parts of its
 * points, and the same evening as others would have played it with the same luck.
 *
 * <p>Pure: plays by the engine's own step and by the bots of the proofs; knows no framework, no clock and no reader.
 */
@NullMarked
@NamedInterface("debrief")
package org.camtay.simulation.debrief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
