/**
 * Evenings that were played before and are watched now: the attendee's exercise. A replay is a file beside its scenario with luck,
 * moves and what experts say about them; its record is computed like that of any run, never written down.
 *
 * <p>Owns the words for moves and the reading of replays. Judges nothing: what cannot be read or played is kept as a slip for the
 * checks to name.
 */
@NullMarked
package org.camtay.simulation.replay;

import org.jspecify.annotations.NullMarked;
