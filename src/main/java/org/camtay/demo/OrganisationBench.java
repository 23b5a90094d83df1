package org.camtay.demo;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.camtay.access.Accounts;
import org.camtay.access.OnBehalf;
import org.camtay.access.PersonId;
import org.camtay.access.Scope;
import org.camtay.access.UnitRange;
import org.camtay.organisation.Directory;
import org.camtay.organisation.Directory.Branch;
import org.camtay.organisation.Restructuring;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Measures what the organisation asks of the database: founding, branches, subtrees, searches and a move, each with the plan of
 * its query. Works on a generated organisation and founds one in an empty database.
 */
@Component
public class OrganisationBench {

    private static final int ROUNDS = 21;
    private static final int PAGE = 50;
    private static final int LEARNERS_OF_TWO_CELLS = 5;
    private static final long SEED = 2026;

    private final GeneratedOrganisation generated;
    private final Directory directory;
    private final Restructuring restructuring;
    private final Accounts accounts;
    private final OnBehalf onBehalf;
    private final JdbcClient database;
    private final Clock clock;

    OrganisationBench(
            GeneratedOrganisation generated,
            Directory directory,
            Restructuring restructuring,
            Accounts accounts,
            OnBehalf onBehalf,
            JdbcClient database,
            Clock clock) {
        this.generated = generated;
        this.directory = directory;
        this.restructuring = restructuring;
        this.accounts = accounts;
        this.onBehalf = onBehalf;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Writes times in milliseconds, median and slowest of {@value #ROUNDS}, and query plans.
     *
     * @param cells as many are founded when the database is empty, with five learners for every two cells
     */
    public void run(int cells, PrintWriter out) {
        if (accounts.isEmpty()) {
            long begun = System.nanoTime();
            generated.found(cells / 2 * LEARNERS_OF_TWO_CELLS, cells, SEED, _ -> {});
            out.printf(Locale.ROOT, "founding %d cells with their leaders: %.1f s%n", cells, seconds(begun));
            database.sql("analyze table unit, post, account").query().listOfRows();
        }
        rows(out);
        Branch province = directory.tops(Scope.EVERYTHING).getFirst();
        Scope everywhere = Scope.EVERYTHING;
        Branch commune = directory.below(province.unit().id(), everywhere, 0, 1).getFirst();
        Scope inProvince = new Scope(List.of(province.unit().range()));
        measure(out, "provinces, with the number of communes", () -> directory.tops(everywhere));
        measure(out, "a page of communes", () -> directory.below(province.unit().id(), inProvince, 0, PAGE));
        measure(
                out,
                "a page of units of a commune",
                () -> directory.below(commune.unit().id(), inProvince, 0, PAGE));
        measure(
                out,
                "all units of a commune",
                () -> directory.unitsIn(commune.unit().range()));
        measure(
                out,
                "all units of a province",
                () -> directory.unitsIn(province.unit().range()));
        measure(
                out,
                "all leaders of a commune",
                () -> directory.leadersIn(commune.unit().range()));
        measure(out, "search in a province, without accents", () -> directory.search("rung thong", inProvince, PAGE));
        measure(out, "search in the country, many finds", () -> directory.search("rung thong", everywhere, PAGE));
        measure(out, "search in the country, no find", () -> directory.search("khong co o dau", everywhere, PAGE));
        PersonId person = someLeader();
        measure(out, "posts of a person, as every page asks", () -> onBehalf.of(person, directory::ownPosts));
        move(out, commune, province);
        plans(out, commune.unit().range(), province, person);
    }

    private void rows(PrintWriter out) {
        for (String table : List.of("unit", "post", "account")) {
            out.printf(
                    "%s: %d rows%n",
                    table,
                    database.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single());
        }
    }

    /** A commune moves to another province and back, with all its cells. */
    private void move(PrintWriter out, Branch commune, Branch home) {
        List<Branch> provinces = directory.tops(Scope.EVERYTHING);
        if (provinces.size() > 1) {
            PersonId person = someLeader();
            LocalDate today = LocalDate.now(clock);
            for (Branch target : List.of(provinces.getLast(), home)) {
                long begun = System.nanoTime();
                onBehalf.of(
                        person,
                        () -> restructuring.move(
                                commune.unit().id(), target.unit().id(), today));
                out.printf(Locale.ROOT, "moving a commune with its units: %.1f ms%n", seconds(begun) * 1_000);
            }
        }
    }

    private PersonId someLeader() {
        return accounts.withLogins(List.of(GeneratedOrganisation.learner(1)))
                .values()
                .iterator()
                .next();
    }

    private static void measure(PrintWriter out, String what, Runnable work) {
        double[] times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            work.run();
            times[round] = seconds(begun) * 1_000;
        }
        Arrays.sort(times);
        out.printf(Locale.ROOT, "%s: %.1f ms, slowest %.1f ms%n", what, times[ROUNDS / 2], times[ROUNDS - 1]);
        out.flush();
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private void plans(PrintWriter out, UnitRange range, Branch province, PersonId person) {
        String valid = "u.valid_from <= current_date and (u.valid_to is null or u.valid_to > current_date)";
        String inRange = "u.path >= '%s' and u.path < '%s'".formatted(range.path(), range.end());
        plan(out, "subtree", "select * from unit u where " + inRange + " and " + valid + " order by u.path");
        plan(
                out,
                "branch",
                "select u.*, (select count(*) from unit c where c.parent = u.id) from unit u where u.parent = '%s' and "
                                .formatted(province.unit().id().value())
                        + valid + " order by u.path limit 50");
        plan(
                out,
                "leaders of a subtree",
                "select * from post p join unit u on u.id = p.unit where " + inRange
                        + " and p.kind in ('SECRETARY','DEPUTY','COMMITTEE_MEMBER') order by u.path, p.starts, p.id");
        plan(
                out,
                "search in the country",
                "select u.path from unit u where u.sought like '%rung thong%' and u.path >= '' and u.path < '~' and "
                        + valid + " order by u.path limit 50");
        plan(
                out,
                "posts of a person",
                "select * from post p join unit u on u.id = p.unit where p.person = '%s'".formatted(person.value()));
    }

    private void plan(PrintWriter out, String what, String sql) {
        out.println("plan of " + what + ":");
        database.sql("explain " + sql)
                .query()
                .listOfRows()
                .forEach(row -> out.println("  table %s, %s, key %s, %s rows, %s"
                        .formatted(
                                row.get("table"), row.get("type"), row.get("key"), row.get("rows"), row.get("Extra"))));
        out.flush();
    }
}
