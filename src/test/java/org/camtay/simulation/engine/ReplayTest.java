package org.camtay.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.camtay.grammar.SourceFile;
import org.camtay.simulation.Scenarios;
import org.camtay.simulation.proof.Draw;
import org.camtay.simulation.script.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A stored evening means for ever what it meant. */
class ReplayTest {
    private final Scenario example = Scenarios.playable(Scenarios.example());

    private static List<Integer> anyEvening(Engine engine, Deal deal, long seed) {
        Draw draw = new Draw(seed);
        int[] menu = new int[Engine.MOST_MOVES];
        List<Integer> moves = new ArrayList<>();
        for (Room room = engine.start(); room.phase() != Room.Phase.DONE; ) {
            int count = engine.moves(room, menu, false);
            assertThat(count).as("no dead end").isPositive();
            moves.add(menu[draw.below(count)]);
            room = engine.step(room, deal, moves.getLast(), Fact.Sink.NONE).next();
        }
        return moves;
    }

    /** A change of rules or engine shows here; then the rules need a new version, not new hashes. */
    @ParameterizedTest
    @CsvSource({"2, 0cb0fd03332adab8", "3, 15c0a5224b3208ec"})
    void a_hundred_stored_evenings_give_the_same_record_and_points(int version, String hash) {
        Engine engine = new Engine(example, version == 2 ? Rules.V2 : Rules.V3);
        StringBuilder all = new StringBuilder();
        for (long seed = 1; seed <= 100; seed++) {
            Deal deal = Deal.of(example, seed);
            Outcome outcome = Outcome.of(engine, deal, anyEvening(engine, deal, seed));
            all.append(outcome.points())
                    .append(outcome.grade())
                    .append(outcome.facts())
                    .append('\n');
        }
        assertThat(SourceFile.hash(all.toString())).isEqualTo(hash);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void every_evening_ends_and_no_move_is_worth_more_than_the_whole(int version) {
        Engine engine = new Engine(example, version == 2 ? Rules.V2 : Rules.V3);
        for (long seed = 1; seed <= 500; seed++) {
            Deal deal = Deal.of(example, seed);
            List<Integer> moves = anyEvening(engine, deal, seed);
            Outcome outcome = Outcome.of(engine, deal, moves);
            assertThat(moves).hasSizeLessThanOrEqualTo(80);
            assertThat(outcome.points()).isBetween(0, 100 * Rules.POINT);
        }
    }

    @Test
    void the_number_of_a_move_stands_for_it() {
        Engine engine = new Engine(example, Rules.V3);
        for (long seed = 1; seed <= 50; seed++) {
            for (int code : anyEvening(engine, Deal.of(example, seed), seed)) {
                assertThat(Move.of(code).code()).isEqualTo(code);
            }
        }
    }

    @Test
    void a_move_that_is_not_on_offer_is_refused_with_its_place() {
        Engine engine = new Engine(example, Rules.V3);
        List<Integer> moves = List.of(new Move.Begin().code(), new Move.Vote().code());
        assertThatThrownBy(() -> Outcome.of(engine, Deal.of(example, 1), moves))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("move 2, ");
    }

    @Test
    void what_is_decided_without_a_vote_is_worth_a_c_at_most() {
        Engine engine = new Engine(example, Rules.V3);
        Deal deal = new Deal(0);
        List<Fact> facts = new ArrayList<>();
        Room room = engine.start();
        List<Move> moves = List.of(
                new Move.Begin(),
                new Move.Give(1, false),
                new Move.NoteAndClose(),
                new Move.Give(7, false),
                new Move.NoteAndClose(),
                new Move.Give(5, true),
                new Move.Decide(1));
        for (Move move : moves) {
            assertThat(engine.isLegal(room, move.code())).as(move.toString()).isTrue();
            room = engine.step(room, deal, move.code(), facts::add).next();
        }
        assertThat(room.isCapped()).isTrue();
        assertThat(facts).contains(new Fact.Violated("VOTE-SPEAK-FIRST"));
        Outcome outcome = new Outcome(example, 90 * Rules.POINT, 6, 4, List.of("VOTE-SPEAK-FIRST"), facts);
        assertThat(outcome.grade()).isEqualTo(Grade.C);
    }

    @Test
    void a_good_number_of_points_alone_is_no_b() {
        assertThat(new Outcome(example, 90 * Rules.POINT, 1, 4, List.of(), List.of()).grade())
                .isEqualTo(Grade.C);
        assertThat(new Outcome(example, 90 * Rules.POINT, 2, 2, List.of(), List.of()).grade())
                .isEqualTo(Grade.B);
        assertThat(new Outcome(example, 90 * Rules.POINT, 4, 3, List.of(), List.of()).grade())
                .isEqualTo(Grade.A);
        assertThat(new Outcome(example, 50 * Rules.POINT, 6, 4, List.of(), List.of()).grade())
                .isEqualTo(Grade.C);
        assertThat(new Outcome(example, 49 * Rules.POINT, 6, 4, List.of(), List.of()).grade())
                .isEqualTo(Grade.D);
    }
}
