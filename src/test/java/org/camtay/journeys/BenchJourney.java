package org.camtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camtay.InventedPeople;
import org.camtay.bench.LoadRefused;
import org.camtay.bench.ServerProbe;
import org.camtay.bench.WebBench;
import org.camtay.bench.WebFigures;
import org.camtay.bench.WebPlan;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The web bench beside the database: what it says was done was done. */
class BenchJourney extends Journey {

    private static final int USERS = 2;

    @Test
    void the_database_holds_what_the_bench_says_was_done(@Autowired JdbcClient database) {
        List<String> learners = Stream.generate(() -> people.aSecretary().of(people.aVillageCell()))
                .limit(USERS + 1)
                .map(InventedPeople.Person::login)
                .toList();

        WebFigures figures =
                new WebBench(plan(learners), Optional.of(new ServerProbe(ProcessHandle.current())), _ -> {}).run();

        assertThat(figures.isClean()).as(figures.asTable()).isTrue();
        assertThat(figures.done().attempts())
                .isPositive()
                .isEqualTo(count(database, "select count(*) from attempt a where a.finished_at is not null", learners));
        assertThat(figures.done().answers())
                .isPositive()
                .isEqualTo(count(
                        database,
                        "select count(*) from answer g join attempt a on a.id = g.attempt where 1 = 1",
                        learners));
        assertThat(figures.done().standingTicks())
                .isEqualTo(count(database, "select count(*) from step_tick a where 1 = 1", learners));
        assertThat(figures.done().ticks()).isGreaterThan(figures.done().standingTicks());
        assertThat(figures.heapPerSession()).isNotNegative();
        assertThat(figures.asJson()).contains("\"phases\"", "\"lesson\"");
    }

    @Test
    void a_wrong_password_ends_the_bench_with_a_sentence() {
        WebPlan plan = new WebPlan(base(), 1, 1, 1, List.of("no-such-login"), List.of(), "wrong", List.of());

        assertThatThrownBy(() -> new WebBench(plan, Optional.empty(), _ -> {}).run())
                .isInstanceOf(LoadRefused.class)
                .hasMessageContaining("no-such-login");
    }

    private WebPlan plan(List<String> learners) {
        return new WebPlan(base(), USERS, 1, learners.size(), learners, List.of(), InventedPeople.PASSWORD, List.of());
    }

    private static long count(JdbcClient database, String rows, List<String> logins) {
        return database.sql(rows + " and a.person in (select id from account where login in (:logins))")
                .param("logins", logins)
                .query(Long.class)
                .single();
    }
}
