package org.camtay.simulation.proof;

import java.util.List;
import org.camtay.simulation.engine.Move;

/** A way to play by what is seen. */
interface Strategy {
    /** One of the moves on offer, which are never none. */
    Move pick(View view, List<Move> offered, Draw draw);
}
