package org.camtay.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camtay.TestDatabase;
import org.camtay.database.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused before anything starts, and in which words. */
class CommandLinesTest {

    private static final Map<String, String> NO_ENVIRONMENT = Map.of();

    @TempDir
    private Path folder;

    @Test
    void without_a_subcommand_the_usage_is_printed() {
        assertThat(run(NO_ENVIRONMENT).out()).contains("serve", "check", "create-admin", "cầm tay chỉ việc");
    }

    @Test
    void an_unknown_subcommand_is_refused() {
        Outcome outcome = run(NO_ENVIRONMENT, "sevre");
        assertThat(outcome.status()).isEqualTo(CommandLines.REFUSED);
        assertThat(outcome.err()).contains("sevre", "serve");
    }

    @Test
    void a_port_that_was_asked_for_and_is_taken_is_refused() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            assertRefused(
                    run(NO_ENVIRONMENT, "serve", "--port", port), "Cổng " + port + " đang bận", port + " is taken");
        }
    }

    @Test
    void a_number_that_is_no_port_is_refused() {
        assertRefused(run(NO_ENVIRONMENT, "serve", "--port", "65536"), "65536 is no port");
    }

    @Test
    void an_address_of_another_machine_is_refused() {
        assertRefused(
                run(NO_ENVIRONMENT, "serve", "--address", "192.0.2.1"), "192.0.2.1 is no address of this machine");
    }

    @Test
    void a_content_folder_without_catalogue_is_refused() {
        assertRefused(
                run(NO_ENVIRONMENT, "serve", "--content", folder.toString()), folder.toString(), "catalogue.yaml");
    }

    @Test
    void a_data_folder_that_cannot_be_made_is_refused() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertRefused(
                run(NO_ENVIRONMENT, "serve", "--data", file.resolve("data").toString()),
                file.toString(),
                "cannot be written");
    }

    @Test
    void a_database_that_is_down_is_named_without_its_password() throws Exception {
        String port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = Integer.toString(closed.getLocalPort());
        }
        String address = "jdbc:mariadb://127.0.0.1:" + port + "/camtay";
        Outcome outcome = serve(new Database(address + "?password=geheim", "camtay", "geheim"));
        assertRefused(outcome, address, "does not answer", "CAMTAY_DB_URL");
        assertThat(outcome.err()).doesNotContain("geheim", "Exception", "\tat ");
    }

    @Test
    void a_database_that_refuses_the_user_is_told_apart_from_one_that_is_down() {
        Database right = TestDatabase.fresh();
        Outcome outcome = serve(new Database(right.url(), right.user(), "wrong"));
        assertRefused(outcome, right.url(), "refuses the user camtay", "CAMTAY_DB_PASSWORD");
    }

    @Test
    void a_schema_that_does_not_exist_is_named() {
        Database right = TestDatabase.fresh();
        String url = right.url().replaceFirst("camtay_test.*", "camtay_nowhere");
        assertRefused(serve(new Database(url, right.user(), right.password())), url, "Create it");
    }

    @Test
    void an_address_of_another_kind_of_database_is_refused() {
        assertRefused(
                serve(new Database("jdbc:postgresql://localhost/camtay", "", "")), "jdbc:mariadb://host:3306/camtay");
    }

    @Test
    void the_demo_takes_no_administrator() {
        assertRefused(run(NO_ENVIRONMENT, "create-admin"), "--no-demo", "CAMTAY_DB_URL");
    }

    @Test
    void the_demo_is_the_default_only_without_a_named_database() {
        Map<String, String> named = Map.of("CAMTAY_DB_URL", "jdbc:mariadb://localhost/camtay");
        assertThat(new DatabaseOptions().isDemo(NO_ENVIRONMENT)).isTrue();
        assertThat(new DatabaseOptions().isDemo(named)).isFalse();
    }

    @Test
    void the_next_free_port_replaces_the_usual_one() throws Exception {
        Ports ports = new Ports(InetAddress.getLoopbackAddress());
        int first = ports.choose(null);
        try (ServerSocket taken = new ServerSocket(first, 1, InetAddress.getLoopbackAddress())) {
            assertThat(ports.choose(null)).isGreaterThan(taken.getLocalPort());
        }
    }

    private Outcome serve(Database database) {
        return run(
                Map.of(
                        "CAMTAY_DB_URL", database.url(),
                        "CAMTAY_DB_USER", database.user(),
                        "CAMTAY_DB_PASSWORD", database.password()),
                "serve",
                "--port",
                "0",
                "--data",
                folder.toString());
    }

    private static Outcome run(Map<String, String> environment, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = CommandLines.of(CommandLinesTest.class, environment)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
        return new Outcome(status, out.toString(), err.toString());
    }

    private static void assertRefused(Outcome outcome, String... words) {
        assertThat(outcome.err()).contains(words);
        assertThat(outcome.status()).isEqualTo(CommandLines.REFUSED);
    }

    private record Outcome(int status, String out, String err) {}
}
