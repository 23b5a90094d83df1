package org.camtay.imports;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.camtay.sheets.SheetColumn;
import org.camtay.sheets.TableFile;

/**
 * How long a list of 10,000 rows takes from the XLSX to the database, beside the same rows written by plain batched JDBC into
 * tables of the same shape in the same database.
 */
public final class ImportBench {

    static final int ROWS = 10_000;

    private static final int CELLS_OF_A_COMMUNE = 60;
    private static final int BATCH = 1_000;

    private final Imports imports;
    private final String url;
    private final String user;
    private final String password;
    private final String own = "B" + Integer.toHexString(System.identityHashCode(this));

    /**
     * @param imports called as an administrator of the installation
     */
    public ImportBench(Imports imports, String url, String user, String password) {
        this.imports = imports;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** A measured step. */
    public record Figure(String step, Duration time) {}

    /** Imports {@value #ROWS} units and {@value #ROWS} people, dry and for real, then writes as many rows by plain JDBC. */
    public List<Figure> run() throws SQLException {
        byte[] units = units();
        byte[] people = people();
        List<Figure> figures = new ArrayList<>();
        figures.add(timed("units, dry run", () -> imports.dryRun(ImportKind.UNITS, "units.xlsx", units)));
        figures.add(timed("units, import", () -> imports.run(ImportKind.UNITS, "units.xlsx", units)));
        figures.add(timed("units, again: nothing to do", () -> imports.run(ImportKind.UNITS, "units.xlsx", units)));
        figures.add(timed("people, dry run", () -> imports.dryRun(ImportKind.PEOPLE, "people.xlsx", people)));
        figures.add(timed("people with accounts, import", () -> imports.run(ImportKind.PEOPLE, "people.xlsx", people)));
        figures.add(timed("people, again: nothing to do", () -> imports.run(ImportKind.PEOPLE, "people.xlsx", people)));
        figures.addAll(plain());
        return figures;
    }

    private static Figure timed(String step, Supplier<ImportReport> work) {
        long start = System.nanoTime();
        ImportReport report = work.get();
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        if (!report.isClean()) {
            throw new IllegalStateException(step + ": " + report.slips().getFirst());
        }
        return new Figure(step, time);
    }

    private byte[] units() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(own, "Đảng bộ tỉnh", "Tỉnh, thành phố", "", "", "", ""));
        int communes = Math.ceilDiv(ROWS, CELLS_OF_A_COMMUNE);
        IntStream.range(0, communes)
                .forEach(commune -> rows.add(
                        List.of(own + "-X" + commune, "Đảng bộ xã " + commune, "Xã, phường", "", own, "", "")));
        IntStream.range(0, ROWS - communes - 1)
                .forEach(cell -> rows.add(List.of(
                        cell(cell),
                        "Chi bộ thôn số " + cell,
                        "Chi bộ",
                        "Thôn, bản",
                        own + "-X" + cell % communes,
                        "",
                        "12")));
        return file(UnitColumns.ALL, rows);
    }

    private byte[] people() {
        int cells = ROWS - Math.ceilDiv(ROWS, CELLS_OF_A_COMMUNE) - 1;
        return file(
                PeopleColumns.ALL,
                IntStream.range(0, ROWS)
                        .mapToObj(number -> List.of(
                                "Nguyễn Văn Người " + number,
                                number < cells ? "Bí thư" : "Phó bí thư",
                                cell(number % cells),
                                "",
                                "",
                                "",
                                ""))
                        .toList());
    }

    private String cell(int number) {
        return own + "-C" + number;
    }

    private static byte[] file(List<SheetColumn> columns, List<List<String>> rows) {
        List<String> header = columns.stream().map(SheetColumn::name).toList();
        return TableFile.xlsx(List.of(new TableFile.Page("Danh sách", header, rows)));
    }

    private List<Figure> plain() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            List<Figure> figures = new ArrayList<>();
            for (String table : List.of("unit", "account", "post")) {
                statement.execute("create temporary table bench_" + table + " like " + table);
            }
            figures.add(new Figure("plain JDBC, units", insert(connection, """
                    insert into bench_unit (id, kind, code, name, path, valid_from, version, children)
                    values (?, 'CELL', ?, 'Chi bộ thôn', ?, '2026-01-01', 0, 0)""")));
            figures.add(new Figure("plain JDBC, accounts without passwords", insert(connection, """
                    insert into bench_account
                        (id, login, name, password, administrator, language, text_size, appearance, opened_at, version)
                    values (?, ?, ?, '-', false, 'vi', 'NORMAL', 'SYSTEM', '2026-01-01', 0)""")));
            figures.add(new Figure("plain JDBC, posts", insert(connection, """
                    insert into bench_post (id, unit, person, kind, starts, version)
                    values (?, uuid(), uuid(), coalesce(nullif('SECRETARY', concat(?, ?)), 'DEPUTY'), '2026-01-01', 0)""")));
            return figures;
        }
    }

    private static Duration insert(Connection connection, String sql) throws SQLException {
        long start = System.nanoTime();
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int row = 0; row < ROWS; row++) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, "plain-" + row);
                insert.setString(3, "%06d.".formatted(row));
                insert.addBatch();
                if (row % BATCH == BATCH - 1) {
                    insert.executeBatch();
                }
            }
            connection.commit();
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
