package org.camtay.simulation.script;

import java.util.Set;
import org.camtay.grammar.Position;

/** Somebody at the table with a face of his own. */
public record Member(String name, String who, Set<Trait> traits, Position at) {
    public Member {
        traits = Set.copyOf(traits);
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Neither the learner nor the visitor. */
    public boolean isPeer() {
        return !is(Trait.YOU) && !is(Trait.GUEST);
    }

    /** May vote: only full members do. */
    public boolean isEntitled() {
        return !is(Trait.GUEST) && !is(Trait.PROBATIONARY);
    }
}
