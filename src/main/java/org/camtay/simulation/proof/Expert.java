package org.camtay.simulation.proof;

import java.util.List;
import org.camtay.simulation.engine.Move;
import org.camtay.simulation.script.Member;
import org.jspecify.annotations.Nullable;

/** Gives each item to whom knows it best, hears those who were not heard, sums up and decides with an owner. */
final class Expert {
    private static final int TOO_LATE = 14;

    private Expert() {}

    static Move pick(View view, List<Move> offered) {
        if (offered.getFirst() instanceof Move.Answer) {
            return Bot.best(view, offered);
        }
        return switch (view.phase()) {
            case PREPARING -> new Move.Begin();
            case OPENING -> open(view, offered);
            default -> discuss(view, offered);
        };
    }

    private static Move open(View view, List<Move> offered) {
        Move knower = new Move.Give(view.item().knows(), false);
        return offered.contains(knower) ? knower : Bot.first(offered, Move.Give.class, Move.PresentOneself.class);
    }

    private static Move discuss(View view, List<Move> offered) {
        if (offered.getFirst() instanceof Move.ThankAndBound bound) {
            return bound;
        }
        boolean decision = view.item().decision();
        boolean hurried = view.late() > view.item().minutes() + TOO_LATE;
        Move unheard = hurried ? null : unheard(view, offered);
        if (unheard != null) {
            return unheard;
        }
        if (decision && view.clarity() < 2 && offered.contains(new Move.SumUp())) {
            return new Move.SumUp();
        }
        if (decision && view.clarity() < 2 && offered.contains(new Move.Lecture())) {
            return new Move.Lecture();
        }
        if (view.needsVoice() && offered.contains(new Move.AskOpenly())) {
            return view.isTired() ? new Move.Invite(view.item().knows()) : new Move.AskOpenly();
        }
        return Bot.first(
                offered, Move.NoteAndClose.class, Move.Vote.class, Move.Decide.class, Move.CloseWithoutOwner.class);
    }

    private static @Nullable Move unheard(View view, List<Move> offered) {
        List<Member> members = view.scenario().members();
        for (int i = 0; i < members.size(); i++) {
            Move invitation = new Move.Invite(i);
            boolean presentsLater = presents(view, i);
            if (!view.hasHeard(i) && !view.isHurt(i) && !presentsLater && offered.contains(invitation)) {
                return invitation;
            }
        }
        return null;
    }

    private static boolean presents(View view, int member) {
        return view.scenario().agenda().stream().anyMatch(item -> item.knows() == member);
    }
}
