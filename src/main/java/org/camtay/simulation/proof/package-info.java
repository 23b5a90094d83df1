/**
 * What can be shown about a scenario before anybody plays it: best evenings, restricted play over all preparations, players made
 * of rules of thumb, and the reports about them.
 *
 * <p>Plays by the engine's own step, so nothing is proved about another model than the one that is played.
 */
@NullMarked
package org.camtay.simulation.proof;

import org.jspecify.annotations.NullMarked;
