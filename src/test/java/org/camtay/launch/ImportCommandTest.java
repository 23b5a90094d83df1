package org.camtay.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camtay.CamTay;
import org.camtay.TestDatabase;
import org.camtay.access.Accounts;
import org.camtay.access.Credentials;
import org.camtay.database.Database;
import org.camtay.database.OpenDatabase;
import org.camtay.imports.ImportKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

/** What the commands do on a database of their own, and what they refuse before one starts. */
class ImportCommandTest {

    private static final String UNITS = """
            Mã đơn vị;Tên đơn vị;Cấp đơn vị;Loại hình chi bộ;Mã đơn vị cấp trên
            T;Đảng bộ tỉnh;Tỉnh;;
            X;Đảng bộ xã;Xã;;T
            C;Chi bộ thôn;Chi bộ;Thôn;X
            """;

    private static final String PEOPLE = """
            Họ và tên;Chức vụ;Mã đơn vị
            Nguyễn Thị Hạnh;Bí thư;C
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void a_province_comes_in_with_two_commands() throws IOException {
        Database database = TestDatabase.fresh();
        Path units = file("units.csv", UNITS);
        Path people = file("people.csv", PEOPLE);
        assertThat(run(ImportKind.UNITS, database, units.toString())).isEqualTo(CommandLines.REFUSED);
        assertThat(err.toString()).contains("create-admin");
        openAdministrator(database);
        assertThat(run(ImportKind.UNITS, database, units.toString(), "--dry-run"))
                .isZero();
        assertThat(out.toString()).contains("Chưa ghi gì", "3 đơn vị mới", "units.csv!4: Đơn vị mới: Chi bộ thôn");
        assertThat(run(ImportKind.UNITS, database, units.toString())).isZero();
        assertThat(out.toString()).contains("Đã nhập xong");
        assertThat(run(ImportKind.PEOPLE, database, people.toString())).isZero();
        Path passwords = folder.resolve("people.csv.mat-khau.csv");
        assertThat(Files.readString(passwords)).contains("Nguyễn Thị Hạnh,Bí thư,Chi bộ thôn,nguyenthihanh,");
        assertThat(Files.getPosixFilePermissions(passwords)).hasSize(2);
        assertThat(run(
                        ImportKind.PEOPLE,
                        database,
                        people.toString(),
                        "--passwords",
                        folder.resolve("p2").toString()))
                .isZero();
        assertThat(out.toString()).contains("Mọi dòng đều đã có");
        assertThat(run(
                        ImportKind.UNITS,
                        database,
                        file("bad.csv", UNITS.replace("Xã;;T", "Huyện;;T")).toString(),
                        "--lang",
                        "en"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("bad.csv!C3: “Huyện” cannot stand in column");
        assertThat(run(ImportKind.UNITS, database, units.toString(), "--as", "nobody"))
                .isEqualTo(CommandLines.REFUSED);
        assertThat(err.toString()).contains("“nobody” administers no unit");
    }

    @Test
    void the_demo_takes_no_lists() throws IOException {
        Path units = file("units.csv", UNITS);
        assertThat(execute(ImportKind.UNITS, Map.of(), units.toString())).isEqualTo(CommandLines.REFUSED);
        assertThat(err.toString()).contains("--no-demo");
    }

    @Test
    void a_missing_file_a_large_one_and_a_list_that_is_there_are_refused_before_a_database_starts() throws IOException {
        assertThat(refusal(folder.resolve("nowhere").toString())).contains("cannot be read");
        Path large = folder.resolve("large.csv");
        Files.write(large, new byte[11 * 1024 * 1024]);
        assertThat(refusal(large.toString())).contains("11 MB");
        Path people = file("people.csv", PEOPLE);
        file("people.csv.mat-khau.csv", "x");
        assertThat(refusal(people.toString())).contains("already there");
        assertThat(refusal(people.toString(), "--lang", "fr")).contains("no language");
    }

    private String refusal(String... arguments) {
        String[] all =
                Stream.concat(Arrays.stream(arguments), Stream.of("--no-demo")).toArray(String[]::new);
        assertThat(execute(ImportKind.PEOPLE, Map.of(), all)).isEqualTo(CommandLines.REFUSED);
        return err.toString();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int run(ImportKind kind, Database database, String... arguments) {
        return execute(kind, environment(database), arguments);
    }

    private int execute(ImportKind kind, Map<String, String> environment, String... arguments) {
        ImportCommand command = new ImportCommand(kind, new ProgramStart(CamTay.class), environment);
        String[] all = Stream.concat(Arrays.stream(arguments), Stream.of("--data", folder.toString()))
                .toArray(String[]::new);
        return CommandLines.prepared(new CommandLine(command))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all);
    }

    private static Map<String, String> environment(Database database) {
        return Map.of(
                "CAMTAY_DB_URL", database.url(),
                "CAMTAY_DB_USER", database.user(),
                "CAMTAY_DB_PASSWORD", database.password());
    }

    private void openAdministrator(Database database) {
        OpenDatabase opened = new OpenDatabase(database, Optional.empty());
        try (ConfigurableApplicationContext context =
                new ProgramStart(CamTay.class).withoutPages(opened, new LogFile(folder.resolve("camtay.log")))) {
            context.getBean(Accounts.class)
                    .openAdministrator(new Credentials("dat", "Nguyễn Văn Đạt", "mot-hai-ba-bon"));
            assertThat(List.of(context.getBean(Accounts.class).administrators()))
                    .hasSize(1);
        }
    }
}
